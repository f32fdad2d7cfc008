declare module 'virtual:courses' {
  export const version: string
  export const kitVersion: string
  export const factsCheckedOn: string
  export const moduleIds: readonly string[]
  /** `<name>.<language>` → path from the site's root. */
  export const files: Readonly<Record<string, string>>
}
