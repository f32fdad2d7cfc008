import type { RequestListener, Server } from 'node:http'

export interface ServeOptions {
  readonly folder: string
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string
  readonly base?: string
  readonly transform?: (html: string) => string
}

export function serve(options: ServeOptions): Promise<Server>

/** What answers a request for a file of the folder: for servers that change what they serve. */
export function answersFrom(site: Omit<ServeOptions, 'port' | 'host'>): RequestListener

/** Resolves with the server once it listens; port 0 is any free one. */
export function listening(server: Server, port: number, host?: string): Promise<Server>
