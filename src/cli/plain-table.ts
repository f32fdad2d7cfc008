/** Control characters and text direction marks: a stranger's label must not move a terminal's cursor or turn its text round. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

export const printable = (text: string): string => text.replaceAll(UNPRINTABLE, '·')

/** A table in plain text: a title, a header, lines; the first column to the left, numbers to the right. */
export const plainTable = (title: string, header: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
  const cells = [header, ...rows].map((row) => row.map((cell) => printable(String(cell))))
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const isNumber = header.map((_, column) => rows.every((row) => row[column] === '' || /^[-–\d]/.test(String(row[column]))))
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = cells
  return [title, `  ${lineOf(head)}`, ...body.map((row) => `  ${lineOf(row)}`)].join('\n')
}
