#!/usr/bin/env node
// npm run kit -- <command>: the tool for authors, translators and facilitators. npm runs it from the project root,
// so paths are resolved against the folder where the command was typed (INIT_CWD).
import { ensureDependencies } from './dependencies.mjs'

ensureDependencies()
const { importTypeScript } = await import('./run-typescript.mjs')
const { runKit } = await importTypeScript('cli/kit.ts')
process.exitCode = await runKit(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
