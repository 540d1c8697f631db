import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { KeyError } from '../errors/key-error.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import { renderKey } from '../schema/render-key.js'
import type { CompiledAttribute } from './attribute-codec.js'
import type { ClassCodec } from './class-codec.js'
import { InvalidValue, MissingValue } from './invalid-value.js'
import type { Item } from './item.js'

type Properties = Readonly<Record<string, unknown>>

/** Compiles the encoding of a class's primary key. */
export function keyEncoder(schema: EntitySchema, codec: ClassCodec): (source: object) => Item {
  const parts = keyParts(schema.key).flatMap(({ property }) =>
    codec.attributes.filter((attribute) => attribute.schema.property === property),
  )
  // one is kept, for the code that is compiled for its shape: see keepShapes
  const kept: Item[] = []
  return (source) => {
    const key: Record<string, AttributeValue> = {}
    for (const part of parts) {
      try {
        part.write(source as Properties, key, 0)
      } catch (error) {
        throw keyError(schema, parts, part, source, error)
      }
    }
    if (kept.length === 0) kept.push(key)
    return key
  }
}

function keyError(
  schema: EntitySchema,
  parts: readonly CompiledAttribute[],
  failed: CompiledAttribute,
  source: object | null | undefined,
  error: unknown,
): KeyError {
  const { property } = failed.schema
  const isMissing = source === null || source === undefined || error instanceof MissingValue
  const { className } = schema
  const shown = renderKey(schema, encodableParts(parts, source), isMissing ? 'missing' : 'invalid')
  if (isMissing) {
    const names = parts.map((part) => part.schema.property).join(', ')
    const remedy = `give each part of the key { ${names} } a value.`
    return new KeyError(
      'INCOMPLETE_KEY',
      `${className}.${property} has no value in ${shown}: ${remedy}`,
      className,
      property,
    )
  }
  const invalid = InvalidValue.from(error)
  const message = `${className}.${property} can't be a key: it ${invalid.reason}, in ${shown}.`
  return new KeyError('INVALID_KEY', message, className, property, invalid.errorOptions)
}

/** What can be encoded of a key. */
export function encodableParts(parts: readonly CompiledAttribute[], source: object | null | undefined): Item {
  const key: Record<string, AttributeValue> = {}
  for (const part of parts) {
    try {
      part.write(source as Properties, key, 0)
    } catch {
      // the other parts may be told
    }
  }
  return key
}
