import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { publishedFolder, publishedSchemas } from '#src/cli/published-schemas.ts'

it.each([...publishedSchemas()])('%s on the site is what the code generates (npm run kit -- schema)', (name, text) => {
  expect(readFileSync(path.join(publishedFolder, name), 'utf8')).toBe(text)
})
