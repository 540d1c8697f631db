import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Kind, Values } from './kinds.js'

/** The attributes of an item beside its key, each as a canonical text, by attribute name. */
export type Content = Readonly<Record<string, string>>

const KEY_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Shelf: ['shelf', 'place'],
  Boxes: ['id'],
  Ghosts: ['id'],
  Ledger: ['id'],
}

/** One text for all forms of a value that DynamoDB takes for the same. */
export function canonical(value: AttributeValue): string {
  if (value.N !== undefined) return `N ${Number(value.N)}`
  if (value.S !== undefined) return `S ${value.S}`
  if (value.SS !== undefined) return `SS ${value.SS.toSorted().join(' ')}`
  return JSON.stringify(value)
}

/** The identity of an item. */
export function itemId(table: string, item: Readonly<Record<string, AttributeValue>>): string {
  const key = (KEY_ATTRIBUTES[table] ?? []).map((name) => canonical(item[name] ?? { NULL: true }))
  return `${table}: ${key.join(' / ')}`
}

/** The identity that a class and a key mean. */
export function keyId({ table }: Kind, key: object): string {
  const parts = Object.values(key).map((part: unknown) =>
    typeof part === 'string' ? `S ${part}` : `N ${Number(part)}`,
  )
  return `${table}: ${parts.join(' / ')}`
}

/** Which of a class's keys an identity has. */
export function keyNumber(kind: Kind, id: string): number {
  for (let key = 0; key < kind.keys; key++) if (keyId(kind, kind.keyObject(key, 0)) === id) return key
  throw new Error(`no key of ${kind.name} is ${id}`)
}

/** What an item holds beside its key. */
export function contentOf(table: string, item: Readonly<Record<string, AttributeValue>>): Content {
  const rest = Object.entries(item).filter(([name]) => !KEY_ATTRIBUTES[table]?.includes(name))
  return Object.fromEntries(rest.map(([name, value]) => [name, canonical(value)]))
}

/** What the put of an entity with these values must leave. */
export function imageOf({ attributes }: Kind, values: Values, extra: Content): Content {
  const image: Record<string, string> = { ...extra }
  const { rev, mark, sides } = values
  if (attributes.rev !== undefined && rev !== undefined) image[attributes.rev] = `N ${rev}`
  if (attributes.mark !== undefined && mark !== undefined)
    image[attributes.mark] = typeof mark === 'number' ? `N ${mark}` : `S ${mark}`
  if (attributes.sides !== undefined && sides !== undefined)
    image[attributes.sides] = `SS ${sides.toSorted().join(' ')}`
  return image
}

/** A content as one comparable text; `nothing` where there is no item. */
export function textOf(content: Content | undefined): string {
  if (content === undefined) return 'nothing'
  return JSON.stringify(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
