import { type FuzzIndex, partsOf } from '../data/fuzz-table.js'
import type { Defect, Part } from './part.js'
import { plainRead } from './plain-read.js'

const ITEM_WRITES = ['PutItem', 'UpdateItem', 'DeleteItem']
const READS = ['Query', 'Scan']
const SINGLE = [...ITEM_WRITES, ...READS, 'GetItem']

/** Parameters that a request can't have, or not together. */
export const parameterDefects: readonly Defect[] = [
  set('no such table', [...SINGLE, 'Get', 'Put', 'Update', 'Delete', 'ConditionCheck'], {
    TableName: 'nowhere-at-all',
  }),
  set('ReturnValues that is none', ITEM_WRITES, { ReturnValues: 'INVALID' }),
  set('ReturnValues of updates', ['PutItem', 'DeleteItem'], { ReturnValues: 'ALL_NEW' }),
  set('ReturnValuesOnConditionCheckFailure that is none', ITEM_WRITES, {
    ReturnValuesOnConditionCheckFailure: 'NEVER',
  }),
  set('Select that is none', READS, { Select: 'SOME' }),
  set('Limit of 0', READS, { Limit: 0 }),
  set('no such index', READS, { IndexName: 'nowhere' }),
  set('Segment alone', ['Scan'], { Segment: 0, TotalSegments: undefined }),
  set('TotalSegments alone', ['Scan'], { TotalSegments: 2, Segment: undefined }),
  set('Segment too large', ['Scan'], { Segment: 5, TotalSegments: 5 }),
  set('TotalSegments too large', ['Scan'], { Segment: 0, TotalSegments: 1_000_001 }),
  {
    name: 'parameter: consistent read of a global index',
    fits: ({ kind, table }) => READS.includes(kind) && globalOf(table) !== undefined,
    apply: ({ input, table }) => Object.assign(input, { IndexName: globalOf(table)?.name, ConsistentRead: true }),
  },
  alone('ALL_ATTRIBUTES of a global index', READS, lacking, { Select: 'ALL_ATTRIBUTES' }),
  alone('what a global index lacks', READS, lacking, { ProjectionExpression: 'a, f' }),
  alone('a filter on what an index lacks', ['Query'], partial, { FilterExpression: 'attribute_exists(f)' }),
  alone('counting and a projection', READS, undefined, { ProjectionExpression: 'f', Select: 'COUNT' }),
  alone('all attributes and a projection', READS, undefined, { ProjectionExpression: 'f', Select: 'ALL_ATTRIBUTES' }),
  alone('Select without a projection', READS, undefined, { Select: 'SPECIFIC_ATTRIBUTES' }),
  alone('ALL_PROJECTED_ATTRIBUTES of a table', READS, undefined, { Select: 'ALL_PROJECTED_ATTRIBUTES' }),
  {
    name: 'parameter: a filter on a key',
    fits: ({ kind }) => kind === 'Query',
    apply: (part) => {
      plainRead(part)
      part.input.FilterExpression = `attribute_exists(${part.table.key.partition.name})`
    },
  },
  {
    name: 'parameter: no key condition',
    fits: ({ kind }) => kind === 'Query',
    apply: (part) => {
      plainRead(part)
      delete part.input.KeyConditions
    },
  },
  {
    name: 'parameter: start key outside',
    weight: 3,
    fits: ({ kind }) => kind === 'Query',
    apply: (part) => {
      plainRead(part)
      const other = partsOf(part.table.key).map(({ name, type }) => [name, { [type]: type === 'N' ? '77' : 'd3d3' }])
      part.input.ExclusiveStartKey = Object.fromEntries(other)
    },
  },
  set('start key that is none', READS, { ExclusiveStartKey: { zz: { S: 'a' } } }),
  {
    name: 'parameter: start key of another type',
    fits: ({ kind, input }) => READS.includes(kind) && input.IndexName === undefined,
    apply: ({ input, table: { key } }) => {
      const sort = key.sort === undefined ? {} : { [key.sort.name]: { BOOL: true } }
      input.ExclusiveStartKey = { [key.partition.name]: { BOOL: true }, ...sort }
    },
  },
]

function globalOf(table: Part['table']): FuzzIndex | undefined {
  return table.indexes.find(({ kind }) => kind === 'global')
}

// an index of either kind that doesn't hold everything
function partial(table: Part['table']): FuzzIndex | undefined {
  return table.indexes.find(({ held }) => held !== undefined)
}

function lacking(table: Part['table']): FuzzIndex | undefined {
  return table.indexes.find(({ kind, held }) => kind === 'global' && held !== undefined)
}

function set(what: string, kinds: readonly string[], members: Part['input']): Defect {
  return {
    name: `parameter: ${what}`,
    fits: ({ kind }) => kinds.includes(kind),
    apply: ({ input }) => Object.assign(input, members),
  }
}

// the only thing that a read asks for
function alone(
  what: string,
  kinds: readonly string[],
  find: ((table: Part['table']) => FuzzIndex | undefined) | undefined,
  members: Part['input'],
): Defect {
  return {
    name: `parameter: ${what}`,
    weight: find === undefined ? 1 : 3,
    fits: ({ kind, table }) => kinds.includes(kind) && (find === undefined || find(table) !== undefined),
    apply: (part) => {
      plainRead(part, find?.(part.table))
      Object.assign(part.input, members)
    },
  }
}
