import type { WireValue } from '#src/wire/wire-value.js'
import { type Defect, objectAt, type Part } from './part.js'

function nested(levels: number): WireValue {
  let value: WireValue = { S: 'x' }
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { L: [value] } : { M: { a: value } }
  return value
}

/** Values that no item can have. */
const BAD_VALUES: Readonly<Record<string, WireValue>> = {
  'number of 39 digits': { N: '123456789012345678901234567890123456789' },
  'number too large': { N: '1e126' },
  'number too small': { N: '1e-131' },
  'number that is none': { N: 'abc' },
  'number that is empty': { N: '' },
  'number with a blank': { N: ' 1' },
  'empty string set': { SS: [] },
  'empty number set': { NS: [] },
  'empty binary set': { BS: [] },
  'string twice in a set': { SS: ['a', 'b', 'a'] },
  'number twice in a set': { NS: ['1', '2', '1.0'] },
  'binary twice in a set': { BS: ['AA==', 'AA=='] },
  'two types': { S: 'a', N: '1' },
  'no type': {},
  'NULL that is false': { NULL: false },
  'nesting of 32 levels': nested(32),
}

// each alone in its class of errors
const RARE: ReadonlySet<string> = new Set(['number too small', 'NULL that is false', 'nesting of 32 levels'])

/** A bad value in an item, or as the value of an alias. */
export const valueDefects: readonly Defect[] = Object.entries(BAD_VALUES).map(([name, value]) => ({
  name: `value: ${name}`,
  weight: RARE.has(name) ? 3 : 1,
  fits: (part) => holders(part).length > 0,
  apply: (part) => {
    const holder = part.draw.pick(holders(part))
    const names = Object.keys(holder)
    holder[names.length > 0 && names[0]?.startsWith(':') ? part.draw.pick(names) : 'zz'] = value
  },
}))

function holders({ input }: Part): Record<string, unknown>[] {
  return [objectAt(input, 'Item'), objectAt(input, 'ExpressionAttributeValues')].filter(
    (holder) => holder !== undefined,
  )
}
