import path from 'node:path'
import type { Rolldown } from 'vite'

type Output = Rolldown.RolldownOutput['output']

/** Where each source file ended up, and what a file needs: read from the build itself, because groups have no manifest entry. */
export interface Chunks {
  /** Script files for these sources and all they import at once, nothing lazy. Unknown sources are left out. */
  readonly filesFor: (sources: readonly string[]) => readonly string[]
  readonly fileOf: (source: string) => string | undefined
}

export const chunksOf = (output: Output, root: string): Chunks => {
  const imports = new Map<string, readonly string[]>()
  const fileBySource = new Map<string, string>()
  for (const chunk of output) {
    if (chunk.type !== 'chunk') continue
    imports.set(chunk.fileName, chunk.imports)
    for (const id of chunk.moduleIds)
      fileBySource.set(
        path
          .relative(root, id.split('?')[0] ?? id)
          .split(path.sep)
          .join('/'),
        chunk.fileName,
      )
  }
  const fileOf = (source: string): string | undefined => fileBySource.get(source)
  const filesFor = (sources: readonly string[]): readonly string[] => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const inner of imports.get(file) ?? []) visit(inner)
    }
    for (const source of sources) {
      const file = fileOf(source)
      if (file !== undefined) visit(file)
    }
    return [...seen]
  }
  return { filesFor, fileOf }
}
