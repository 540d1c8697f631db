import { normaliseNumber } from '../values/normalise-number.js'
import type { WireItem, WireValue } from '../wire/wire-value.js'
import type { PlainItem, PlainValue } from './plain-dump.js'

/** A stored item as plain JSON: see {@link PlainDump}. */
export function plainItem(item: WireItem): PlainItem {
  // fromEntries defines each name as the object's own, `__proto__` too
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainValue(value)]))
}

function plainValue({ S, N, B, BOOL, L, M, SS, NS, BS }: WireValue): PlainValue {
  if (S !== undefined) return S
  if (N !== undefined) return plainNumber(N)
  if (B !== undefined) return { $binary: B }
  if (BOOL !== undefined) return BOOL
  if (L !== undefined) return L.map(plainValue)
  if (M !== undefined) return plainMap(M)
  const members = SS ?? NS?.map(plainNumber) ?? BS?.map(($binary) => ({ $binary }))
  return members === undefined ? null : { $set: members }
}

/** JSON's own number where whoever reads it gets the same digits. */
function plainNumber(digits: string): PlainValue {
  const number = Number(digits)
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return { $number: digits }
  const read = normaliseNumber(String(number))
  return read.kind === 'number' && read.text === digits ? number : { $number: digits }
}

function plainMap(map: WireItem): PlainValue {
  const plain = plainItem(map)
  const [name, another] = Object.keys(map)
  return another === undefined && name?.startsWith('$') ? { $map: plain } : plain
}
