import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, LANGUAGES } from '#src/domain/text.ts'

/** Words of the interface, split by where they are needed; a screen's loader names what it needs. */
export const NAMESPACES = [
  'core',
  'exercises',
  'home',
  'inbox',
  'quiz',
  'reference',
  'mine',
  'device',
  'lock',
  'print',
  'room',
] as const
export type Namespace = (typeof NAMESPACES)[number]

interface LocaleFile {
  readonly words: Readonly<Record<string, unknown>>
}

export interface Words {
  /** Resolves when these namespaces can be used in this language. Loads each file once. */
  readonly load: (language: Language, namespaces: readonly Namespace[]) => Promise<void>
  /** One instance a language: switching language swaps instances, so nothing flickers between words. */
  readonly instanceOf: (language: Language) => i18n
}

const createLanguage = (language: Language): i18n => {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    supportedLngs: LANGUAGES,
    fallbackLng: language,
    defaultNS: 'core',
    ns: [],
    resources: { [language]: {} },
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: '', bindI18nStore: '' },
  })
  return instance
}

export const createWords = (files: Readonly<Record<string, () => Promise<LocaleFile>>>): Words => {
  const instances = new Map<Language, i18n>()
  const instanceOf = (language: Language): i18n => {
    const instance = instances.get(language) ?? createLanguage(language)
    instances.set(language, instance)
    return instance
  }
  const loadOne = async (language: Language, namespace: Namespace): Promise<void> => {
    const instance = instanceOf(language)
    if (instance.hasResourceBundle(language, namespace)) return
    const file = await files[`./locales/${language}/${namespace}.ts`]?.()
    if (file === undefined) throw new Error(`No locale file for ${language}/${namespace}`)
    instance.addResourceBundle(language, namespace, file.words)
  }
  return {
    load: async (language, namespaces) => {
      await Promise.all(namespaces.map((namespace) => loadOne(language, namespace)))
    },
    instanceOf,
  }
}
