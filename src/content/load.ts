import { failure, type Result, success } from '#src/domain/result.ts'
import type { Language } from '#src/domain/text.ts'
import type { ContentProblem } from '#src/domain/content-problem.ts'
import type { Content } from './content.ts'

type FetchFile = (file: string) => Promise<Result<unknown, ContentProblem>>

export interface CourseIndex {
  readonly version: string
  readonly kitVersion: string
  readonly factsCheckedOn: string
  readonly moduleIds: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const isList = (value: unknown, key?: string): boolean => Array.isArray(key === undefined ? value : fieldsOf(value)[key])

/**
 * A course file is what the build wrote, or it is damaged: a host's error page, half an update, another file. The
 * build has checked the details, so the outer shape is all that is looked at here.
 */
const loadAs = async <Value>(
  fetchFile: FetchFile,
  file: string | undefined,
  name: string,
  looksRight: (value: unknown) => boolean,
): Promise<Result<Value, ContentProblem>> => {
  if (file === undefined) return failure({ kind: 'missing', file: name })
  const result = await fetchFile(file)
  if (!result.ok) return result
  if (!looksRight(result.value)) return failure({ kind: 'damaged', file })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return success(result.value as Value)
}

/** Course data fetched by name, checked on the outside. */
export const loadContent = (index: CourseIndex, fetchFile: FetchFile): Content => {
  const fileOf = (name: string, language: Language): string | undefined => {
    const key = `${name}.${language}`
    return Object.hasOwn(index.files, key) ? index.files[key] : undefined
  }
  return {
    version: index.version,
    kitVersion: index.kitVersion,
    factsCheckedOn: index.factsCheckedOn,
    moduleIds: index.moduleIds,
    catalogue: (language) =>
      loadAs(
        fetchFile,
        fileOf('catalogue', language),
        'catalogue',
        (value) => isList(value, 'modules') && isList(value, 'doors'),
      ),
    glossary: (language) => loadAs(fetchFile, fileOf('glossary', language), 'glossary', isList),
    facts: (language) => loadAs(fetchFile, fileOf('facts', language), 'facts', isList),
    module: (id, language) =>
      loadAs(
        fetchFile,
        index.moduleIds.includes(id) ? fileOf(id, language) : undefined,
        id,
        (value) => isList(value, 'lessons') && fieldsOf(value)['id'] === id,
      ),
  }
}
