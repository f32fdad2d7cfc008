import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { LANGUAGES } from '#src/domain/text.ts'
import { error, type Path, warning } from './course-input.ts'
import type { ModuleView } from './course-view.ts'
import { fieldOf, isFields } from './raw-value.ts'
import { svgDangers } from './svg-mistakes.ts'

interface Reference {
  readonly path: Path
  readonly file: string
}

/** Every mention of a file, in any block, sound or not. */
const referencesIn = (value: unknown, path: Path = []): readonly Reference[] => {
  if (typeof value === 'string') return value.startsWith('media/') && isFileField(path) ? [{ path, file: value }] : []
  if (Array.isArray(value)) return value.flatMap((inner, index) => referencesIn(inner, [...path, index]))
  return isFields(value) ? Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, [...path, key])) : []
}

const FILE_FIELDS = ['src', 'captions']
const isFileField = (path: Path): boolean => path.slice(-2).some((key) => FILE_FIELDS.includes(String(key)))

const fileMistakes = ({ path, file }: Reference, media: ReadonlyMap<string, string>): readonly AuthoringMistake[] => {
  const content = media.get(file)
  if (content === undefined)
    return [error(path, 'missing-file', `there is no file ${file}`, 'put it into the module’s media folder, or mend the name')]
  if (!file.endsWith('.svg')) return []
  return svgDangers(content).map(([rule, problem]) =>
    error(path, rule, `${file}: ${problem}`, 'save it as a plain SVG, everything inside it'),
  )
}

/** Words for those who do not see or hear: present by the schema, and here not just blanks or a file's name. */
const wordMistakes = ({ blocks }: ModuleView): readonly AuthoringMistake[] =>
  blocks.flatMap(({ path, value: block }) => {
    const field = block.type === 'image' || block.type === 'diagram' ? 'alt' : block.type === 'media' ? 'transcript' : undefined
    if (field === undefined) return []
    return LANGUAGES.flatMap((language) => {
      const words = fieldOf(fieldOf(block, field), language)
      const isEmpty =
        typeof words === 'string' && (words.trim() === '' || /^\S+\.(svg|png|jpe?g|webp|mp3|mp4)$/i.test(words.trim()))
      return isEmpty
        ? [error([...path, field, language], `missing-${field}`, `this ${field} says nothing`, 'say what is to be seen or heard')]
        : []
    })
  })

/** The picture of a module's cards and heads: found by its name, so no block names it. */
const COVER = 'media/cover.svg'

const coverMistakes = ({ input: { media }, isDraft }: ModuleView): readonly AuthoringMistake[] => {
  if (media.has(COVER)) return fileMistakes({ path: [], file: COVER }, media)
  const found = isDraft ? warning : error
  return [
    found(
      [],
      'missing-file',
      `there is no file ${COVER}`,
      'draw a cover: it stands on the module’s card and at the head of its pages',
    ),
  ]
}

export const mediaMistakes = (view: ModuleView): readonly AuthoringMistake[] => {
  const references = referencesIn(view.input.value)
  const used = new Set([COVER, ...references.map(({ file }) => file)])
  const unused = [...view.input.media.keys()].filter((file) => !used.has(file))
  return [
    ...coverMistakes(view),
    ...references.flatMap((reference) => fileMistakes(reference, view.input.media)),
    ...wordMistakes(view),
    ...unused.map((file) =>
      warning([], 'unused-file', `${file} is used nowhere`, 'use it, or take it out: everybody downloads it'),
    ),
  ]
}
