import { parseArgs } from 'node:util'
import { OptionError } from '@sluice/core'

/** What the command was told to do. */
export interface Arguments {
  readonly port: number
  readonly host: string
  readonly region: string
  readonly load: string | undefined
  readonly persist: string | undefined
  readonly verbose: boolean
  readonly help: boolean
}

const OPTIONS = {
  port: { type: 'string', default: '8000' },
  host: { type: 'string', default: '127.0.0.1' },
  region: { type: 'string', default: 'us-east-1' },
  load: { type: 'string' },
  persist: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

/** Reads the words after the command's name. Throws for words that it doesn't know. */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false })
  const { port, host, region, load, persist, verbose, help } = values
  if (!/^\d+$/.test(port)) throw new OptionError('--port', 'a number', port)
  return { port: Number(port), host, region, load, persist, verbose, help }
}
