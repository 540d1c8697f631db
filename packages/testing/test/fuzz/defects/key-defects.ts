import { type FuzzPart, partsOf } from '../data/fuzz-table.js'
import { type Defect, objectAt, type Part } from './part.js'

const WRONG = { S: { N: '1' }, N: { S: 'a' }, B: { S: 'a' } } as const
const LONG = 3000

/** Keys that the table can't have, in a key or an item; index keys that its indexes can't have. */
export const badKeys: readonly Defect[] = [
  ...keyDefects('missing', (holder, { name }) => {
    delete holder[name]
  }),
  ...keyDefects('of another type', (holder, { name, type }) => {
    holder[name] = WRONG[type]
  }),
  ...keyDefects('NULL', (holder, { name }) => {
    holder[name] = { NULL: true }
  }),
  ...keyDefects('empty', (holder, { name, type }) => {
    holder[name] = type === 'N' ? { N: '' } : { [type]: '' }
  }),
  ...keyDefects('too long', (holder, { name, type }) => {
    holder[name] = type === 'N' ? { N: '1'.repeat(40) } : { [type]: long(type) }
  }),
  {
    name: 'key: one attribute too many',
    fits: ({ input }) => input.Key !== undefined,
    apply: ({ input }) => Object.assign(objectAt(input, 'Key') ?? {}, { zz: { S: 'a' } }),
  },
  {
    name: 'key: not given',
    fits: ({ input, kind }) => input.Key !== undefined && kind.endsWith('Item'),
    apply: ({ input }) => {
      delete input.Key
    },
  },
  indexDefect('of another type', ({ type }) => WRONG[type]),
  indexDefect('empty', ({ type }) => (type === 'N' ? { N: '' } : { [type]: '' })),
  indexDefect('too long', ({ type }) => (type === 'N' ? { S: 'a' } : { [type]: long(type) })),
]

function long(type: 'S' | 'B'): string {
  return type === 'S' ? 'k'.repeat(LONG) : Buffer.alloc(LONG).toString('base64')
}

type Change = (holder: Record<string, unknown>, part: FuzzPart) => void

// of an item that is put, the refusal says what is wrong with its key: few other mistakes fit there
function keyDefects(what: string, change: Change): readonly Defect[] {
  return (['Item', 'Key'] as const).map((member) => ({
    name: `${member === 'Item' ? 'key in an item' : 'key'}: ${what}`,
    weight: member === 'Item' ? 12 : 1,
    fits: ({ input, kind }) => input[member] !== undefined && (member === 'Key' || kind === 'PutItem'),
    apply: ({ input, table, draw }) => change(objectAt(input, member) ?? {}, draw.pick(partsOf(table.key))),
  }))
}

function indexDefect(what: string, value: (part: FuzzPart) => object): Defect {
  return {
    name: `index key: ${what}`,
    weight: 2,
    fits: (part) => part.input.Item !== undefined && indexParts(part).length > 0,
    apply: (part) => {
      const chosen = part.draw.pick(indexParts(part))
      Object.assign(objectAt(part.input, 'Item') ?? {}, { [chosen.name]: value(chosen) })
    },
  }
}

function indexParts({ table }: Part): readonly FuzzPart[] {
  const own = new Set(partsOf(table.key).map(({ name }) => name))
  return table.indexes.flatMap(({ key }) => partsOf(key)).filter(({ name }) => !own.has(name))
}
