import { deepStrictEqual, strictEqual } from 'node:assert'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { type AttributeDeclarations, defineEntity } from '@sluice/core'
import { codecOf, type EncodeProblem, type EntityCodec } from '#src/codec/entity-codec.js'
import type { Item } from '#src/codec/item.js'
import { itemSize } from '#src/codec/item-size.js'
import type { Translation } from '#src/codec/translation.js'

/** An entity class of the test's own with the given attributes beside its key `id`, and its codec. */
export function define(
  attributes: AttributeDeclarations,
  options: { readonly unknownAttributes?: 'keep' | 'drop' | 'throw'; readonly translation?: Translation } = {},
): { readonly codec: EntityCodec; readonly create: (properties: object) => object } {
  class Thing {
    id!: string
  }
  const { translation, ...definition } = options
  const { schema } = defineEntity(Thing, {
    table: 'Things',
    partitionKey: 'id',
    attributes: { id: 'string', ...attributes } as { id: 'string' },
    ...definition,
  })
  return {
    codec: codecOf(schema, translation),
    create: (properties) => Object.assign(new Thing(), { id: 'x' }, properties),
  }
}

/** Encodes an entity that must have no problems, both ways: as an item, and as the image that is sent. */
export function encode(codec: EntityCodec, entity: object): Item {
  const problems: EncodeProblem[] = []
  const item = codec.encode(entity, problems)
  const image = codec.seal(entity, problems)
  if (problems.length > 0) throw new Error(`problems: ${JSON.stringify(problems)}`)
  deepStrictEqual(image.item, item)
  strictEqual(image.bytes, itemSize(item))
  return item
}

/** The problems of an entity that must have some, the same both ways. */
export function problemsOf(codec: EntityCodec, entity: object): readonly EncodeProblem[] {
  const [problems, ofImage]: [EncodeProblem[], EncodeProblem[]] = [[], []]
  codec.encode(entity, problems)
  codec.seal(entity, ofImage)
  deepStrictEqual(ofImage, problems)
  return problems
}

/** Loads an instance from an item with the given attributes beside its key. */
export function load<T = Record<string, unknown>>(codec: EntityCodec, attributes: Record<string, AttributeValue>): T {
  return codec.decode({ id: { S: 'x' }, ...attributes }) as T
}
