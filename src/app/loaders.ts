import type { LoaderFunctionArgs } from 'react-router'
import { lessonPageOf } from '#src/content/lesson-page.ts'
import { modulePageOf } from '#src/content/module-page.ts'
import { exercisesIn } from '#src/content/outline-of.ts'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { ContentProblem } from '#src/domain/content-problem.ts'
import type { Result } from '#src/domain/result.ts'
import { type Language, LANGUAGES, plainOf } from '#src/domain/text.ts'
import { isLearnerKind, loadLearnerKind } from '#src/exercises/views.ts'
import type { Services } from '#src/services.ts'
import { contentError, notFound } from './route-errors.ts'

const valueOf = <Value>(result: Result<Value, ContentProblem>): Value => {
  if (!result.ok) throw contentError(result.problem)
  return result.value
}

/** The number that people know a module by; the guide has a letter. */
const numberIn = ({ modules }: SiteCatalogue, moduleId: string): number | 'G' =>
  modules.find(({ id }) => id === moduleId)?.number ?? 'G'

const PRINT_FORMS: ReadonlySet<string> = new Set(['handout', 'answer-key', 'guide'])

/** The data of each screen, by the screen's name. Each fails with a response or a problem that the error screen has words for. */
export const createLoaders = ({ content }: Pick<Services, 'content'>) => {
  const cards = async (language: Language) => ({ catalogue: valueOf(await content.catalogue(language)) })
  const wholeModule = async (language: Language, { params }: LoaderFunctionArgs) => ({
    module: valueOf(await content.module(params['moduleId'] ?? '', language)),
  })
  const lesson = async (language: Language, { params }: LoaderFunctionArgs) => {
    const [found, catalogue] = await Promise.all([
      content.module(params['moduleId'] ?? '', language),
      content.catalogue(language),
    ])
    const module = valueOf(found)
    const page = lessonPageOf(module, params['lessonId'] ?? '')
    if (page === undefined) throw notFound()
    // All at once, instead of one after the other as they come to be drawn; what fails is asked for again there.
    const kinds = exercisesIn(page.lesson).map(({ kind }) => kind)
    await Promise.allSettled(kinds.filter(isLearnerKind).map(loadLearnerKind))
    return { ...page, number: numberIn(valueOf(catalogue), module.id) }
  }

  const numbered = async (language: Language, args: LoaderFunctionArgs) => {
    const { module } = await wholeModule(language, args)
    return { module, number: numberIn(valueOf(await content.catalogue(language)), module.id) }
  }

  const quiz = async (language: Language, args: LoaderFunctionArgs) => {
    const data = await numbered(language, args)
    if (data.module.quiz === undefined) throw notFound()
    return data
  }

  const versions = () =>
    Promise.resolve({ kitVersion: content.kitVersion, contentVersion: content.version, factsCheckedOn: content.factsCheckedOn })

  /** Each term also by its name in the other language: people come with either. */
  const glossary = async (language: Language) => {
    const terms = valueOf(await content.glossary(language))
    const other = valueOf(await content.glossary(language === 'en' ? 'fr' : 'en'))
    return { terms, others: Object.fromEntries(other.map(({ id, term }) => [id, plainOf(term)])) }
  }

  const nothing = () => Promise.resolve({})

  const modulesIn = (language: Language) =>
    Promise.all(content.moduleIds.map(async (id) => valueOf(await content.module(id, language))))

  const resources = async (language: Language) => ({
    resources: (await modulesIn(language)).flatMap((module) => module.resources),
    calendar: valueOf(await content.catalogue(language)).calendar,
    facts: valueOf(await content.facts(language)),
  })

  /** Every place in both languages: people search in the one they think in. */
  const searchable = async () => {
    const { documentsOfGlossary, documentsOfModule } = await import('#src/content/search-documents.ts')
    const perLanguage = await Promise.all(
      LANGUAGES.map(async (language) => [
        ...(await modulesIn(language)).flatMap(documentsOfModule),
        ...documentsOfGlossary(valueOf(await content.glossary(language)), language),
      ]),
    )
    return { documents: perLanguage.flat() }
  }

  const module = async (language: Language, args: LoaderFunctionArgs) => ({
    ...(await cards(language)),
    ...modulePageOf((await wholeModule(language, args)).module),
  })

  /** A room may want any language on the wall, whatever that of the page. */
  const room = async (_language: Language, args: LoaderFunctionArgs) => {
    const [en, fr] = await Promise.all([wholeModule('en', args), wholeModule('fr', args)])
    return { modules: { en: en.module, fr: fr.module } }
  }

  const report = async (language: Language) => ({ modules: await modulesIn(language) })

  const sources = async (language: Language) => ({ facts: valueOf(await content.facts(language)) })

  const print = async (language: Language, args: LoaderFunctionArgs) => {
    const form = args.params['form'] ?? ''
    if (!PRINT_FORMS.has(form)) throw notFound()
    return { ...(await numbered(language, args)), form }
  }

  return { cards, module, lesson, quiz, print, room, report, glossary, sources, searchable, resources, versions, nothing }
}
