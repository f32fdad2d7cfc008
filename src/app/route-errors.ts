import type { ContentProblem } from '#src/domain/content-problem.ts'

/** Thrown by loaders; the error screen finds words for it. */
export class ContentError extends Error {
  readonly problem: ContentProblem

  constructor(problem: ContentProblem) {
    super(`${problem.kind}: ${problem.file}`)
    this.problem = problem
  }
}

export const notFound = (): Response => new Response('', { status: 404, statusText: 'Not Found' })

/** A module that does not exist is an address that does not exist. */
export const contentError = (problem: ContentProblem): Response | ContentError =>
  problem.kind === 'missing' ? notFound() : new ContentError(problem)
