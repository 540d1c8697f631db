import type { WireValue } from '#src/wire/wire-value.js'
import { partsOf } from '../data/fuzz-table.js'
import type { Defect, Part } from './part.js'
import { setExpression } from './set-expression.js'

const BAD_PROJECTIONS: Readonly<Record<string, string>> = {
  'same path twice': 'a, b, a',
  'path in a path': 'e.a, e',
  'list and map': 'e[0], e.a',
  'reserved word': 'a, name',
  'undefined name': 'a, #nowhere',
  function: 'size(a)',
  value: ':v0',
  'index that no list has': 'd[9999999999]',
  'comma at the end': 'a,',
  'path of 33 steps': Array.from({ length: 33 }, () => 'a').join('.'),
}

/** Projections that are refused. */
export const badProjections: readonly Defect[] = [
  ...Object.entries(BAD_PROJECTIONS).map(([name, text]) => ({
    name: `projection: ${name}`,
    fits: ({ input }: Part) => input.ProjectionExpression !== undefined,
    apply: ({ input }: Part) => setExpression(input, 'ProjectionExpression', text),
  })),
  {
    name: 'projection: path into a key',
    fits: ({ input }) => input.ProjectionExpression !== undefined,
    apply: ({ input, table }) => setExpression(input, 'ProjectionExpression', `${table.key.partition.name}.a`),
  },
]

/** `P` and `S` stand for the queried key's attributes, `:p` and `:s` for values of their types. */
const BAD_KEY_CONDITIONS: Readonly<Record<string, string>> = {
  'without the partition': 'S = :s',
  'partition in a range': 'P > :p',
  'partition that begins with': 'begins_with(P, :p)',
  'partition twice': 'P = :p AND P = :p',
  OR: 'P = :p OR S = :s',
  NOT: 'NOT P = :p',
  IN: 'P IN (:p)',
  unequal: 'P <> :p',
  'another attribute': 'P = :p AND zz = :s',
  'three attributes': 'P = :p AND S = :s AND zz = :s',
  'nested attribute': 'P.a = :p',
  size: 'P = :p AND size(S) = :s',
  contains: 'P = :p AND contains(S, :s)',
  attribute_exists: 'attribute_exists(P)',
  'no attribute': ':p = :p',
  'value that comes first': 'P = :p AND :s BETWEEN S AND zz',
  'two attributes in one': 'P = S',
  'another type': 'P = :bool',
  'empty text': 'P = :empty',
  'text that is too long': 'P = :p AND S = :long',
  'reserved word': 'name = :p',
  'undefined value': 'P = :nowhere',
}

/** Key conditions that are refused. */
export const badKeyConditions: readonly Defect[] = Object.entries(BAD_KEY_CONDITIONS).map(([name, pattern]) => ({
  name: `key condition: ${name}`,
  fits: ({ input, table }: Part) =>
    input.KeyConditionExpression !== undefined &&
    (!/\bS\b/.test(pattern) || partsOf(queried({ input, table })).length > 1),
  apply: ({ input, table }: Part) => {
    const { partition, sort = partition } = queried({ input, table })
    const text = pattern.replace(/\bP\b/g, partition.name).replace(/\bS\b/g, sort.name)
    setExpression(input, 'KeyConditionExpression', text, { values: valuesFor(partition.type, sort.type) })
  },
}))

function queried({ input, table }: Pick<Part, 'input' | 'table'>): Part['table']['key'] {
  return table.indexes.find(({ name }) => name === input.IndexName)?.key ?? table.key
}

type KeyType = 'S' | 'N' | 'B'

function valuesFor(partition: KeyType, sort: KeyType): Record<string, WireValue> {
  return {
    ':p': some(partition),
    ':s': some(sort),
    ':bool': { BOOL: true },
    ':empty': partition === 'N' ? { S: '' } : { [partition]: '' },
    ':long':
      sort === 'N' ? { S: 'a' } : { [sort]: sort === 'S' ? 'k'.repeat(1025) : Buffer.alloc(1025).toString('base64') },
  }
}

function some(type: KeyType): WireValue {
  return type === 'N' ? { N: '1' } : { [type]: 'YWI=' }
}
