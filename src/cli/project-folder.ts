import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const nearestPackage = (folder: string): string =>
  existsSync(path.join(folder, 'package.json')) || path.dirname(folder) === folder ? folder : nearestPackage(path.dirname(folder))

/** The project's root. Commands run from a bundle in `node_modules/.cache`, so a fixed number of `..` would not do. */
export const projectFolder = nearestPackage(path.dirname(fileURLToPath(import.meta.url)))
