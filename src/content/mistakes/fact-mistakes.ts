import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { standingOf } from '#src/domain/facts.ts'
import { type Fact, factSchema } from '../schemas/facts.schema.ts'
import { error, type Path, under, warning } from './course-input.ts'
import { isDay, lastDayOf, plusYear } from './day.ts'
import { repeatedIdMistakes } from './id-mistakes.ts'
import { listOf } from './raw-value.ts'

const dateMistake = (path: Path, day: string | undefined): readonly AuthoringMistake[] =>
  day === undefined || isDay(day) ? [] : [error(path, 'no-such-day', `there is no day ${day}`, 'mend the date')]

/** `2024` and `undated` are fine; a full date must exist. */
const asOfMistakes = ({ asOf, checkedOn }: Fact): readonly AuthoringMistake[] => {
  if (asOf === 'undated') return []
  if (asOf.length === 10 && !isDay(asOf)) return dateMistake(['asOf'], asOf)
  return asOf > checkedOn
    ? [error(['asOf'], 'as-of-after-check', `it speaks of ${asOf}, but was checked on ${checkedOn}`, 'mend one of the dates')]
    : []
}

const DATED = ['snapshot', 'current']

const reviewMistakes = ({ nature, reviewBy, asOf, checkedOn }: Fact): readonly AuthoringMistake[] => {
  const needsDay = DATED.includes(nature)
  if (needsDay && reviewBy === undefined)
    return [error([], 'review-day-missing', `a ${nature} fact needs "reviewBy"`, 'add the day by which somebody must look again')]
  if (!needsDay && reviewBy !== undefined)
    return [
      error(
        ['reviewBy'],
        'review-day-unused',
        `a ${nature} fact is never reviewed by date`,
        'take "reviewBy" out, or change "nature"',
      ),
    ]
  if (reviewBy === undefined || !isDay(reviewBy)) return dateMistake(['reviewBy'], reviewBy)
  const base = asOf === 'undated' ? checkedOn : lastDayOf(asOf)
  if (nature === 'current' && isDay(base) && reviewBy > plusYear(base))
    return [
      error(
        ['reviewBy'],
        'review-day-too-late',
        `${reviewBy} is more than twelve months after ${base}`,
        `write ${plusYear(base)}, or an earlier day`,
      ),
    ]
  return reviewBy < asOf
    ? [error(['reviewBy'], 'review-day-too-early', `${reviewBy} is before ${asOf}`, 'mend one of the dates')]
    : []
}

const sourceMistakes = ({ confidence, source, nature }: Fact): readonly AuthoringMistake[] => {
  if (nature === 'guidance' && confidence !== 'own' && confidence !== 'well-established')
    return [error(['confidence'], 'guidance-is-own', `guidance cannot be "${confidence}"`, 'write "own", or "well-established"')]
  if (confidence === 'own')
    return nature === 'guidance'
      ? []
      : [error(['confidence'], 'own-is-guidance', `a ${nature} fact cannot be our own`, 'name its source')]
  if (confidence === 'primary' && source?.url === undefined)
    return [
      error(
        source === undefined ? [] : ['source'],
        'primary-needs-address',
        'a primary source needs its "url"',
        'add it, or write "secondary"',
      ),
    ]
  if (confidence === 'secondary' && source === undefined)
    return [error([], 'source-missing', 'a secondary source must be named', 'add "source" with "title" and "publisher"')]
  return confidence === 'well-established' && source?.url !== undefined
    ? [
        error(
          ['source', 'url'],
          'well-established-has-address',
          'a well-established fact rests on no single page',
          'take "url" out, or write "primary" or "secondary"',
        ),
      ]
    : []
}

const copyMistakes = ({ source }: Fact): readonly AuthoringMistake[] =>
  source?.readVia === undefined || /^https?:\/\/\S+$/.test(source.readVia)
    ? []
    : [error(['source', 'readVia'], 'wrong-form', '"readVia" is no web address', 'write the full address of the copy')]

const valueMistakes = ({ value, unit }: Fact): readonly AuthoringMistake[] =>
  unit !== undefined && typeof value !== 'number'
    ? [
        error(
          ['unit'],
          'unit-without-number',
          'a unit stands only after a number',
          'write "value" as a number, or take "unit" out',
        ),
      ]
    : []

const standingMistakes = (fact: Fact, today: string): readonly AuthoringMistake[] => {
  const standing = standingOf(fact, today)
  if (standing === 'good' || (fact.reviewBy !== undefined && !isDay(fact.reviewBy))) return []
  const said = standing === 'under-review' ? 'learners see “under review”' : 'learners read that newer figures may exist'
  return [
    warning(
      ['reviewBy'],
      'fact-to-review',
      `"${fact.id}" was to be reviewed by ${fact.reviewBy}: ${said}`,
      'look at its source again',
    ),
  ]
}

const mistakesOf = (fact: Fact, today: string): readonly AuthoringMistake[] => [
  ...dateMistake(['checkedOn'], fact.checkedOn),
  ...(fact.checkedOn > today
    ? [error(['checkedOn'], 'checked-in-future', `it was checked on ${fact.checkedOn}, and today is ${today}`, 'mend the date')]
    : []),
  ...asOfMistakes(fact),
  ...reviewMistakes(fact),
  ...sourceMistakes(fact),
  ...copyMistakes(fact),
  ...valueMistakes(fact),
  ...standingMistakes(fact, today),
]

/** The rules of the ledger (docs/writing-a-module.md, "Facts"). */
export const ledgerMistakes = (file: unknown, today: string): readonly AuthoringMistake[] => {
  const facts = listOf(file, 'facts')
  const each = facts.flatMap((value, index) => {
    const fact = factSchema.safeParse(value).data
    return fact === undefined ? [] : under(['facts', index], mistakesOf(fact, today))
  })
  return [...repeatedIdMistakes(facts, ['facts'], 'fact'), ...each]
}
