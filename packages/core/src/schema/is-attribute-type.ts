import type { AttributeType, TypeName } from './attribute-type.js'

const TYPE_NAMES: ReadonlySet<unknown> = new Set<TypeName>([
  'string',
  'number',
  'bigint',
  'decimal',
  'boolean',
  'date',
  'epoch-seconds',
  'epoch-ms',
  'binary',
  'string-set',
  'number-set',
  'bigint-set',
  'binary-set',
  'unknown',
])

const KINDS: ReadonlySet<unknown> = new Set(['list', 'map', 'record', 'nested', 'one-of'])

/** Tells an attribute type from an options object that holds one, and from anything else. */
export function isAttributeType(value: unknown): value is AttributeType {
  if (typeof value !== 'object' || value === null) return TYPE_NAMES.has(value)
  if ('kind' in value) return KINDS.has(value.kind)
  return (
    'encode' in value && 'decode' in value && typeof value.encode === 'function' && typeof value.decode === 'function'
  )
}
