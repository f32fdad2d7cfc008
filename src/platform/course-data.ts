import { failure, type Result, success } from '#src/domain/result.ts'
import type { ContentProblem } from '#src/domain/content-problem.ts'

/** Fetches one JSON file of the course, once; a failure is not remembered, so that trying again works. */
export const courseFetcher = (base: URL) => {
  const loaded = new Map<string, Promise<Result<unknown, ContentProblem>>>()

  const fetchFile = async (file: string): Promise<Result<unknown, ContentProblem>> => {
    try {
      const response = await fetch(new URL(file, base))
      if (!response.ok) return failure({ kind: response.status === 404 ? 'damaged' : 'offline', file })
      const value: unknown = await response.json()
      return typeof value === 'object' && value !== null ? success(value) : failure({ kind: 'damaged', file })
    } catch (error) {
      return failure({ kind: error instanceof SyntaxError ? 'damaged' : 'offline', file })
    }
  }

  return (file: string): Promise<Result<unknown, ContentProblem>> => {
    const known = loaded.get(file)
    if (known !== undefined) return known
    const promise = fetchFile(file).then((result) => {
      if (!result.ok) loaded.delete(file)
      return result
    })
    loaded.set(file, promise)
    return promise
  }
}
