import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { withNotes } from '#src/content/schemas/json-schemas.ts'
import { summarySchema } from '#src/imports/summary.schema.ts'
import { notesIn } from './field-notes.ts'
import { projectFolder } from './project-folder.ts'

const notesOf = (file: string) => notesIn(readFileSync(path.join(projectFolder, 'src', file), 'utf8'))

/** The files that the site publishes at `/schema/`, for whoever writes a program around the kit. A test fails when stale. */
export const publishedSchemas = (): ReadonlyMap<string, string> => {
  const summary = withNotes(
    z.toJSONSchema(summarySchema, { target: 'draft-7', io: 'input' }),
    'summary',
    new Map([['summary', notesOf('imports/summary.schema.ts')]]),
  )
  return new Map([
    [
      'summary.v1.json',
      `${JSON.stringify({ title: 'Completion summary, version 1', ...(typeof summary === 'object' && summary) }, undefined, 2)}\n`,
    ],
  ])
}

/** Where they lie in the project. */
export const publishedFolder = path.join(projectFolder, 'public', 'schema')
