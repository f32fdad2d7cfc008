import { compileModule } from '#src/content/compile.ts'
import { isDay } from '#src/content/mistakes/day.ts'
import { type FactStanding, standingOf } from '#src/domain/facts.ts'
import { type Command, EXIT, formatOf, readArguments, usageError } from '../command.ts'
import { type LoadedCourse, loadCourse } from '../load-course.ts'

interface FactLine {
  readonly id: string
  readonly nature: string
  readonly asOf: string
  readonly checkedOn: string
  readonly reviewBy?: string
  readonly standing: FactStanding
  /** Ids of the modules that use it. */
  readonly usedIn: readonly string[]
}

const WORDS: Readonly<Record<FactStanding, string>> = {
  good: 'good',
  'newer-may-exist': 'newer figures may exist',
  'under-review': 'under review',
}

const usesOf = ({ modules, ledger, glossary }: LoadedCourse) =>
  modules.map((module) => ({ module: module.id, facts: compileModule(module, 'en', ledger, glossary).facts }))

const linesOf = (course: LoadedCourse, today: string): readonly FactLine[] => {
  const uses = usesOf(course)
  return [...course.ledger.values()].map((fact) => {
    const { id, nature, asOf, checkedOn, reviewBy } = fact
    const usedIn = uses.filter(({ facts }) => Object.hasOwn(facts, id)).map(({ module }) => module)
    return { id, nature, asOf, checkedOn, ...(reviewBy !== undefined && { reviewBy }), standing: standingOf(fact, today), usedIn }
  })
}

const lineFor = ({ id, nature, asOf, reviewBy = 'never', standing, usedIn }: FactLine): string =>
  [id, nature, `as of ${asOf}`, `review by ${reviewBy}`, WORDS[standing], usedIn.join(', ') || 'used nowhere'].join('  ')

export const factsCommand: Command = {
  name: 'facts',
  usage: '[--stale] [--today YYYY-MM-DD] [--format text|json]',
  summary: 'lists the ledger; --stale: only facts past their review date',
  run: (args, kit) => {
    const read = readArguments(args, { flags: ['stale'], values: ['today', 'format'] })
    if (!read.ok) return usageError(kit, factsCommand, read.problem)
    const { words, flags, values } = read.value
    const today = values.get('today') ?? kit.today
    const format = formatOf(read.value)
    if (words.length > 0) return usageError(kit, factsCommand, `There is no argument "${words.join(' ')}".`)
    if (!isDay(today)) return usageError(kit, factsCommand, `There is no day "${today}".`)
    if (format === undefined) return usageError(kit, factsCommand, '--format is text or json.')
    const lines = linesOf(loadCourse(kit.coursesFolder), today).filter(
      ({ standing }) => !flags.has('stale') || standing !== 'good',
    )
    if (format === 'json') kit.print(JSON.stringify(lines))
    else for (const line of lines) kit.print(lineFor(line))
    kit.tell(`${lines.length} facts${flags.has('stale') ? ' to review' : ''}`)
    return EXIT.good
  },
}
