import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CourseInput, ModuleInput } from '#src/content/mistakes/course-input.ts'
import { type ParsedFile, parseFile } from './file-positions.ts'

/** A folder of course files, read but not judged. */
export interface Courses {
  readonly folder: string
  /** By name inside the folder, with `/`: `facts.json`, `history/module.json`. */
  readonly files: ReadonlyMap<string, ParsedFile>
  readonly modules: readonly ModuleInput[]
}

const TOP_FILES = ['catalogue.json', 'facts.json', 'glossary.json'] as const

const readIfThere = (folder: string, name: string): readonly (readonly [string, ParsedFile])[] => {
  const file = path.join(folder, name)
  return existsSync(file) ? [[name, parseFile(file, readFileSync(file, 'utf8'))]] : []
}

/** `schema` holds generated files, and a dot hides a folder. */
const moduleFolders = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'module.json')))
    .map(({ name }) => name)
    .toSorted()

/** Pictures and sounds by path; of an SVG also the text, which the checker reads. */
export const readMedia = (moduleFolder: string): ReadonlyMap<string, string> => {
  const folder = path.join(moduleFolder, 'media')
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return new Map(
    names.map(({ name }) => [`media/${name}`, name.endsWith('.svg') ? readFileSync(path.join(folder, name), 'utf8') : '']),
  )
}

export const readCourses = (folder: string): Courses => {
  const folders = moduleFolders(folder)
  const files = new Map([
    ...TOP_FILES.flatMap((name) => readIfThere(folder, name)),
    ...folders.flatMap((name) => readIfThere(folder, `${name}/module.json`)),
  ])
  const modules = folders.map((name) => ({
    folder: name,
    value: files.get(`${name}/module.json`)?.value,
    media: readMedia(path.join(folder, name)),
  }))
  return { folder, files, modules }
}

/** What `findMistakes` takes. */
export const courseInputOf = ({ files, modules }: Courses, today: string): CourseInput => ({
  today,
  catalogue: files.get('catalogue.json')?.value,
  facts: files.get('facts.json')?.value,
  glossary: files.get('glossary.json')?.value,
  modules,
})
