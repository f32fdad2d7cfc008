interface LocaleFile {
  readonly words: Readonly<Record<string, unknown>>
}

/** Every locale file as a loader: `./locales/<language>/<namespace>.ts`. Vite makes one small chunk of each. */
export const LOCALE_FILES: Readonly<Record<string, () => Promise<LocaleFile>>> = import.meta.glob<LocaleFile>('./locales/*/*.ts')
