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

/** Tells an attribute type from an options object that holds one, and from anything else. */
export function isAttributeType(value: unknown): value is AttributeType {
  if (typeof value !== 'object' || value === null) return TYPE_NAMES.has(value)
  if ('kind' in value) return isComposedType(value)
  return (
    'encode' in value && 'decode' in value && typeof value.encode === 'function' && typeof value.decode === 'function'
  )
}

function isComposedType(value: { readonly kind: unknown }): boolean {
  const { kind, element, target, values } = value as Readonly<Record<string, unknown>>
  switch (kind) {
    case 'list':
    case 'map':
    case 'record':
      return isAttributeType(element)
    case 'nested':
      return typeof target === 'function'
    case 'one-of':
      return Array.isArray(values) && values.length > 0
    default:
      return false
  }
}
