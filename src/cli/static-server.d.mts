import type { Server } from 'node:http'

export interface ServeOptions {
  readonly folder: string
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string
  readonly base?: string
  readonly transform?: (html: string) => string
}

export function serve(options: ServeOptions): Promise<Server>
