// What consumed capacity should be, computed a second time: from fact 43 alone, and without code of the fake.
import type { AttributeValue, ConsumedCapacity } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { type SdkItem, VARIED_INDEXES, type VariedIndex, variedAttributes, variedKey } from './varied-table.js'

/** A write of one item: a put, an update that sets attributes, or a delete. */
export interface Write {
  readonly kind: 'put' | 'update' | 'delete'
  readonly key: SdkItem
  readonly more: SdkItem
}
/** Any write, often of an item that others write too. */
export const anyWrite: fc.Arbitrary<Write> = fc.record<Write>({
  kind: fc.constantFrom('put', 'put', 'update', 'delete'),
  key: variedKey,
  more: variedAttributes,
})
/** The key of an item as one text. */
export const keyText = ({ pk, sk }: SdkItem): string => `${pk?.S}|${sk?.S}`

/** Items by their keys. */
export type Model = ReadonlyMap<string, SdkItem>

/** Units of the table and of each index, by name. Those of an index that cost nothing are not told. */
export interface Units {
  readonly table: number
  readonly indexes: Readonly<Record<string, number>>
}

const sizeOfValue = ({ S, N = '' }: AttributeValue): number =>
  S === undefined
    ? 1 + Math.ceil(N.replace('-', '').replace(/0+$/, '').length / 2) + (N.startsWith('-') ? 1 : 0)
    : bytes(S)
const bytes = (text: string): number => new TextEncoder().encode(text).length
/** Bytes of an item of texts and whole numbers. */
export const sizeOf = (item: SdkItem | undefined): number =>
  Object.entries(item ?? {}).reduce((sum, [name, value]) => sum + bytes(name) + sizeOfValue(value), 0)
const writeUnits = (size: number): number => Math.max(1, Math.ceil(size / 1024))
/** Units of a read, or of a page. */
export const readUnits = (size: number, isConsistent: boolean): number =>
  Math.max(1, Math.ceil(size / 4096)) * (isConsistent ? 1 : 0.5)

/** What an index holds of an item. */
export function heldBy({ keys, projected }: VariedIndex, item: SdkItem | undefined): SdkItem | undefined {
  if (item === undefined || keys.some((name) => item[name] === undefined)) return undefined
  if (projected === undefined) return item
  const names = ['pk', 'sk', ...keys, ...projected]
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)))
}

function indexUnits(index: VariedIndex, before: SdkItem | undefined, after: SdkItem | undefined): number {
  const [from, to] = [heldBy(index, before), heldBy(index, after)]
  const text = (item: SdkItem | undefined): string =>
    JSON.stringify(item, item && [...Object.keys(item).sort(), 'S', 'N'])
  if (text(from) === text(to)) return 0
  if (from === undefined || to === undefined) return writeUnits(sizeOf(from ?? to))
  const isMoved = index.keys.some((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]))
  return isMoved ? writeUnits(sizeOf(from)) + writeUnits(sizeOf(to)) : writeUnits(Math.max(sizeOf(from), sizeOf(to)))
}

/** What a write leaves, and what it should cost. */
export function done(model: Model, { kind, key, more }: Write): { readonly after: Model; readonly units: Units } {
  const old = model.get(keyText(key))
  const item = kind === 'delete' ? undefined : kind === 'put' ? { ...key, ...more } : { ...key, ...old, ...more }
  const after = new Map(model)
  if (item === undefined) after.delete(keyText(key))
  else after.set(keyText(key), item)
  const indexes = VARIED_INDEXES.map((index) => [index.name, indexUnits(index, old, item)] as const)
  return {
    after,
    units: {
      table: writeUnits(Math.max(sizeOf(old), sizeOf(item))),
      indexes: Object.fromEntries(indexes.filter(([, units]) => units > 0)),
    },
  }
}

/** The units of a table and its indexes together. */
export function total(units: Units): number {
  return Object.values(units.indexes).reduce((sum, one) => sum + one, units.table)
}

/** The sum of units, each so many times. */
export function added(all: readonly Units[], times = 1): Units {
  const indexes: Record<string, number> = {}
  for (const one of all) {
    for (const [name, units] of Object.entries(one.indexes)) indexes[name] = (indexes[name] ?? 0) + times * units
  }
  return { table: times * all.reduce((sum, { table }) => sum + table, 0), indexes }
}

/** The units that an answer tells; throws where its total isn't their sum. */
export function told(capacity: ConsumedCapacity | undefined): Units {
  const { Table, LocalSecondaryIndexes = {}, GlobalSecondaryIndexes = {}, CapacityUnits } = capacity ?? {}
  const indexes = Object.entries({ ...LocalSecondaryIndexes, ...GlobalSecondaryIndexes })
  const units = {
    table: Table?.CapacityUnits ?? Number.NaN,
    indexes: Object.fromEntries(indexes.map(([name, one]) => [name, one.CapacityUnits ?? Number.NaN])),
  }
  for (const { name, kind } of VARIED_INDEXES) {
    const elsewhere = kind === 'local' ? GlobalSecondaryIndexes : LocalSecondaryIndexes
    if (Object.hasOwn(elsewhere, name)) throw new Error(`${name} is told among those of the other kind`)
  }
  if (CapacityUnits !== total(units)) throw new Error(`${CapacityUnits} units in total, but ${JSON.stringify(units)}`)
  return units
}
