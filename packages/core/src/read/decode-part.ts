import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { codecOfType } from '../codec/codec-of-type.js'
import type { EntityCodec } from '../codec/entity-codec.js'
import { InvalidValue } from '../codec/invalid-value.js'
import type { Item } from '../codec/item.js'
import { DecodeError } from '../errors/decode-error.js'
import { pathText } from '../expressions/path-text.js'
import type { ViewedPart } from '../expressions/projection.js'
import { renderKey } from '../schema/render-key.js'

/** A stored item, or what an answer has of it. */
export interface HeldItem {
  readonly item: Item
  /** Whether it is an answer to the projection, whose lists have no other elements. */
  readonly isAnswer: boolean
}

/**
 * What is stored at a path; `undefined` where there is nothing, or NULL. A property of the class itself has its default.
 *
 * @throws {DecodeError} if the stored value doesn't fit its type.
 */
export function decodePart(codec: EntityCodec, { item, isAnswer }: HeldItem, part: ViewedPart): unknown {
  const { steps, type } = part
  const [property = '', ...within] = steps
  if (within.length === 0) return codec.decodeProperties(item, [property])[property] ?? undefined
  const stored = storedAt(item, isAnswer ? part.pathInAnswer : part.path)
  if (stored === undefined) return undefined
  try {
    return codecOfType(type, codec.translation).decode(stored) ?? undefined
  } catch (error) {
    const { schema } = codec
    const invalid = InvalidValue.from(error)
    const path = invalid.pathFrom(pathText(steps)).replace(/^\$\.?/, '')
    throw new DecodeError(schema.className, path, renderKey(schema, item), invalid.reason, invalid.errorOptions)
  }
}

function storedAt(item: Item, path: ViewedPart['path']): AttributeValue | undefined {
  let stored: AttributeValue | undefined = { M: item }
  for (const step of path) {
    if (typeof step === 'number') stored = stored?.L?.[step]
    else stored = stored?.M !== undefined && Object.hasOwn(stored.M, step) ? stored.M[step] : undefined
  }
  return stored
}
