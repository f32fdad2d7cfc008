import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Command, EXIT, type Kit, usageError } from '../command.ts'
import { publishedFolder, publishedSchemas } from '../published-schemas.ts'
import { schemaFiles } from '../schema-files.ts'

const writeAll = (kit: Kit, folder: string, files: ReadonlyMap<string, string>): void => {
  for (const [name, text] of files) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
    kit.print(path.relative(kit.cwd, file))
  }
}

export const schemaCommand: Command = {
  name: 'schema',
  usage: '',
  summary: 'writes courses/schema/, which editors check course files with, and public/schema/, which the site publishes',
  run: (args, kit) => {
    if (args.length > 0) return usageError(kit, schemaCommand, `There is no argument "${args.join(' ')}".`)
    writeAll(kit, kit.coursesFolder, schemaFiles())
    writeAll(kit, publishedFolder, publishedSchemas())
    return EXIT.good
  },
}
