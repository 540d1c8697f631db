import type { WireValue } from '#src/wire/wire-value.js'

/** What a test writes instead of an attribute value: a `Buffer` is binary, a `Set` a set of its members' type. */
export type Plain =
  | string
  | number
  | bigint
  | boolean
  | null
  | Buffer
  | readonly Plain[]
  | ReadonlySet<string | number | Buffer>
  | { readonly [name: string]: Plain }

/** The attribute value as it travels. */
export function wire(plain: Plain): WireValue {
  if (plain === null) return { NULL: true }
  if (typeof plain === 'string') return { S: plain }
  if (typeof plain === 'boolean') return { BOOL: plain }
  if (typeof plain === 'number' || typeof plain === 'bigint') return { N: `${plain}` }
  if (Buffer.isBuffer(plain)) return { B: plain.toString('base64') }
  if (plain instanceof Set) return wireSet([...plain])
  if (Array.isArray(plain)) return { L: plain.map(wire) }
  return { M: wireItem(plain as { readonly [name: string]: Plain }) }
}

/** The item as it travels. */
export function wireItem(plain: { readonly [name: string]: Plain }): Record<string, WireValue> {
  // fromEntries defines even `__proto__` as an attribute
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, wire(value)]))
}

function wireSet(members: readonly (string | number | Buffer)[]): WireValue {
  if (members.every((member) => Buffer.isBuffer(member))) return { BS: members.map((one) => one.toString('base64')) }
  return { [members.every((member) => typeof member === 'number') ? 'NS' : 'SS']: members.map(String) }
}
