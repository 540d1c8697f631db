import { SluiceError } from './sluice-error.js'

/** An option has a value that it can't have. The option's name is in `option`. */
export class OptionError extends SluiceError {
  readonly code = 'INVALID_OPTION'
  readonly option: string

  constructor(option: string, expected: string, got: unknown) {
    super(`Expected \`${option}\` to be ${expected}, got \`${describe(got)}\` (${typeName(got)})`)
    this.option = option
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return value.name || 'anonymous'
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? 'array' : (value.constructor?.name ?? 'object')
}

function typeName(value: unknown): string {
  return value === null ? 'null' : typeof value
}
