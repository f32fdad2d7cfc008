import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Command, EXIT, usageError } from '../command.ts'
import { schemaFiles } from '../schema-files.ts'

export const schemaCommand: Command = {
  name: 'schema',
  usage: '',
  summary: 'writes courses/schema/*.schema.json, which editors check course files with',
  run: (args, kit) => {
    if (args.length > 0) return usageError(kit, schemaCommand, `There is no argument "${args.join(' ')}".`)
    for (const [name, text] of schemaFiles()) {
      const file = path.join(kit.coursesFolder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
      kit.print(path.relative(kit.cwd, file))
    }
    return EXIT.good
  },
}
