import {
  defineEmbedded,
  defineEntity,
  type EntityHandle,
  list,
  nested,
  oneOf,
  type PartitionKey,
  record,
} from '@sluice/core'
import { codecOf } from '#src/codec/entity-codec.js'
import { buildCondition } from '#src/expressions/build-condition.js'
import type { Condition } from '#src/expressions/condition.js'
import type { ConditionBuilder } from '#src/expressions/condition-expression.js'
import { type RenderedCondition, renderCondition } from '#src/expressions/render-condition.js'

/** A class whose instances are in {@link Thing}, stored under awkward names. */
export class Part {
  width?: number
  label?: string
  made?: Date
  parts?: Part[]
}

/** An entity class with an attribute of each kind, some stored under names that can't stand in an expression. */
export class Thing {
  id!: PartitionKey<string>
  count?: number
  other?: number
  big?: bigint
  text?: string
  name?: string
  kind?: 'small' | 'large'
  made?: Date
  ends?: Date
  bytes?: Uint8Array
  flag?: boolean
  tags?: Set<string>
  sizes?: Set<number>
  blobs?: Set<Uint8Array>
  lines?: string[]
  parts?: Part[]
  main?: Part
  notes?: Record<string, string>
  words?: Map<string, number>
  code?: string
  anything?: unknown
}

defineEmbedded(Part, {
  attributes: {
    width: { type: 'number', name: 'w.x' },
    label: 'string',
    made: 'date',
    parts: { type: list(nested(() => Part)), name: '#parts' },
  },
})

const code = { encode: (value: string) => ({ S: `code:${value}` }), decode: ({ S = '' }) => S.slice('code:'.length) }

export const Things: EntityHandle<Thing, { readonly id: PartitionKey<string> }> = defineEntity(Thing, {
  table: 'Things',
  partitionKey: 'id',
  attributes: {
    id: 'string',
    count: 'number',
    other: { type: 'number', name: 'other.count' },
    big: 'bigint',
    text: { type: 'string', name: 'a b' },
    name: 'string', // a reserved word
    kind: oneOf('small', 'large'),
    made: { type: 'date', name: ':made' },
    ends: 'epoch-seconds',
    bytes: 'binary',
    flag: { type: 'boolean', name: '-flag' },
    tags: { type: 'string-set', name: 'size' },
    sizes: 'number-set',
    blobs: 'binary-set',
    lines: list('string'),
    parts: list(nested(Part)),
    main: nested(Part),
    notes: record('string'),
    words: { type: { kind: 'map', element: 'number' }, name: 'and' },
    code,
    anything: 'unknown',
  },
})

/** Builds a condition over the stored items of {@link Thing}. */
export function build(condition: ConditionBuilder<Thing>): Condition {
  return buildCondition(codecOf(Things.schema), condition)
}

/** Builds a condition and puts it into DynamoDB's words. */
export function render(condition: ConditionBuilder<Thing>): RenderedCondition {
  return renderCondition(build(condition))
}

/** A condition's expression with its names and values in the places of their aliases. */
export function spelt(condition: ConditionBuilder<Thing>): string {
  const { expression, names, values } = render(condition)
  return expression.replaceAll(/[#:]\d+/g, (alias) => names[alias] ?? JSON.stringify(values[alias]))
}
