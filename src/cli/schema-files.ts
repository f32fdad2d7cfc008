import path from 'node:path'
import { COURSE_FILE_NAMES, jsonSchemaOf } from '#src/content/schemas/json-schemas.ts'
import { readFieldNotes } from './field-notes.ts'
import { projectFolder } from './project-folder.ts'

/** The generated schema files, by their name inside the courses folder. They are committed; a test fails when stale. */
export const schemaFiles = (): ReadonlyMap<string, string> => {
  const notes = readFieldNotes(path.join(projectFolder, 'src'))
  return new Map(
    COURSE_FILE_NAMES.map((name) => [
      path.join('schema', `${name}.schema.json`),
      `${JSON.stringify(jsonSchemaOf(name, notes), undefined, 2)}\n`,
    ]),
  )
}
