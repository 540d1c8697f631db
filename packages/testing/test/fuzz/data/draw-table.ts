import type { ScalarType } from '@sluice/core'
import type { Draw } from '../draw.js'
import { type FuzzIndex, type FuzzKey, type FuzzPart, type FuzzTable, keyParts } from './fuzz-table.js'

const TYPES: readonly ScalarType[] = ['S', 'S', 'N', 'B']

/** A table of a random key and up to four indexes, of each kind and projection. */
export function drawTable(draw: Draw, name: string): FuzzTable {
  const part = (attribute: string): FuzzPart => ({ name: attribute, type: draw.pick(TYPES) })
  const partition = part('pk')
  const sort = draw.chance(0.65) ? part('sk') : undefined
  const [g, h, l] = [part('g'), part('h'), part('l')]
  const held = () => draw.pick([undefined, undefined, [], ['a', 'b', 'e']])
  const local = (index: string): FuzzIndex => ({
    name: index,
    kind: 'local',
    key: { partition, sort: l },
    held: held(),
  })
  const global = (index: string, key: FuzzKey): FuzzIndex => ({ name: index, kind: 'global', key, held: held() })
  const all = [
    ...(sort ? [local('lsi'), local('lsi2')] : []),
    global('gsi', { partition: g, sort: h }),
    global('gsi2', { partition: h, sort: undefined }),
    global('gsi3', { partition: g, sort: partition }),
  ]
  return { name, key: { partition, sort }, indexes: all.filter(() => draw.chance(0.45)) }
}

/** The CreateTable that makes it. */
export function createInput(table: FuzzTable): object {
  const local = table.indexes.filter(({ kind }) => kind === 'local').map(indexInput)
  const global = table.indexes.filter(({ kind }) => kind === 'global').map(indexInput)
  return {
    TableName: table.name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: schemaOf(table.key),
    AttributeDefinitions: keyParts(table).map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
    ...(local.length > 0 && { LocalSecondaryIndexes: local }),
    ...(global.length > 0 && { GlobalSecondaryIndexes: global }),
  }
}

function indexInput({ name, key, held }: FuzzIndex): object {
  return { IndexName: name, KeySchema: schemaOf(key), Projection: projectionOf(held) }
}

function projectionOf(held: readonly string[] | undefined): object {
  if (held === undefined) return { ProjectionType: 'ALL' }
  return held.length === 0 ? { ProjectionType: 'KEYS_ONLY' } : { ProjectionType: 'INCLUDE', NonKeyAttributes: held }
}

function schemaOf({ partition, sort }: FuzzKey): readonly object[] {
  return [
    { AttributeName: partition.name, KeyType: 'HASH' },
    ...(sort ? [{ AttributeName: sort.name, KeyType: 'RANGE' }] : []),
  ]
}
