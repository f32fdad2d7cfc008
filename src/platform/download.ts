/** Characters that Windows, macOS or Linux refuse in a file name, control characters and text direction marks. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A name that every system accepts, at most 120 characters. */
export const safeFileName = (name: string): string => {
  const clean = name
    .replaceAll(UNSAFE, '')
    .replaceAll(/\s+/g, '-')
    .slice(-120)
    .replace(/^[.\p{Cs}]+/u, '')
    // Windows drops a dot at the end.
    .replace(/\.+$/, '')
  return RESERVED.test(clean) || clean === '' ? `file-${clean}` : clean
}

/** Hands bytes to the browser's download. The address is revoked late: some browsers read it only after the click. */
export const download = (name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void => {
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = safeFileName(name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
