import type { WireValue } from '#src/wire/wire-value.js'
import { type FuzzPart, type FuzzTable, keyParts, partsOf } from '../data/fuzz-table.js'
import type { Defect } from './part.js'
import { setExpression } from './set-expression.js'

interface BadUpdate {
  readonly text: string
  readonly values?: Readonly<Record<string, WireValue>>
}

const s = { ':s1': { S: 'a' } } as const
const n = { ':n1': { N: '5' } } as const
const l: Readonly<Record<string, WireValue>> = { ':l1': { L: [{ S: 'a' }] } }

/** Updates that are refused, some of them only for what is stored. */
const BAD_UPDATES: Readonly<Record<string, BadUpdate>> = {
  'section twice': { text: 'SET a = :s1 SET b = :s1', values: s },
  'same path twice': { text: 'SET a = :s1 REMOVE a', values: s },
  'path in a path': { text: 'SET d = :s1, d[0] = :s1', values: s },
  'list and map': { text: 'SET e.a = :s1 REMOVE e[0]', values: s },
  'reserved word': { text: 'REMOVE name' },
  'ADD of text': { text: 'ADD a :s1', values: s },
  'ADD of a list': { text: 'ADD a :l1', values: l },
  'DELETE of a number': { text: 'DELETE c :n1', values: n },
  'sum with text': { text: 'SET a = a + :s1', values: s },
  'difference of a list': { text: 'SET a = :l1 - :n1', values: { ...l, ...n } },
  'list_append of text': { text: 'SET d = list_append(d, :s1)', values: s },
  'too few operands': { text: 'SET d = list_append(d)' },
  'too many operands': { text: 'SET d = if_not_exists(d, :s1, :s1)', values: s },
  'if_not_exists of a value': { text: 'SET a = if_not_exists(:s1, :s1)', values: s },
  'if_not_exists of one path twice': { text: 'SET a = if_not_exists(b, b)' },
  'function of conditions': { text: 'SET a = size(b)' },
  'unknown function': { text: 'SET a = plus(b, :s1)', values: s },
  'list_append in a sum': { text: 'SET a = list_append(d, :l1) + :n1', values: { ...l, ...n } },
  'index that no list has': { text: 'REMOVE d[9999999999]' },
  'path of 33 steps': { text: `REMOVE ${Array.from({ length: 33 }, () => 'a').join('.')}` },
  'undefined value': { text: 'SET a = :nowhere' },
  'undefined name': { text: 'REMOVE #nowhere' },
  'no action': { text: 'SET' },
  'no section': { text: 'a = :s1', values: s },
  'ADD of a path': { text: 'ADD a b' },
  'parent that is missing': { text: 'SET zz.a = :s1', values: s },
  'list where there is none': { text: 'SET zz[0] = :s1', values: s },
  'operand that is missing': { text: 'SET a = zz' },
  'sum with what is missing': { text: 'SET a = zz + :n1', values: n },
  'sum with what is no number': { text: 'SET a = c + :n1', values: n },
  'list_append to what is no list': { text: 'SET a = list_append(c, :l1)', values: l },
  'ADD to another type': { text: 'ADD d :n1', values: n },
  'DELETE from another type': { text: 'DELETE e :ss', values: { ':ss': { SS: ['a'] } } },
  'sum of too many digits': { text: 'SET a = :n1 + :n2', values: { ...n, ':n2': { N: '1e50' } } },
  'redundant parentheses': { text: 'SET a = ((b))' },
  'too many operators': { text: `SET ${Array.from({ length: 301 }, (_, i) => `a${i}=b+c`).join(',')}` },
}

/** Another update in the place of the one that there is. */
export const badUpdates: readonly Defect[] = [
  ...Object.entries(BAD_UPDATES).map(([name, { text, values = {} }]) => ({
    name: `update: ${name}`,
    weight: name === 'section twice' ? 4 : 1,
    fits: ({ input }: Parameters<Defect['fits']>[0]) => input.UpdateExpression !== undefined,
    apply: ({ input }: Parameters<Defect['apply']>[0]) => setExpression(input, 'UpdateExpression', text, { values }),
  })),
  {
    name: 'update: of a key',
    fits: ({ input }) => input.UpdateExpression !== undefined,
    apply: ({ input, table, draw }) => {
      const { name } = table.key.sort ?? table.key.partition
      const text = draw.pick([`SET ${name} = :s1`, `ADD ${name} :n1`, `REMOVE ${name}`])
      setExpression(input, 'UpdateExpression', text, { values: { ...s, ...n } })
    },
  },
  indexKeyUpdate('to nothing', ({ type }) => ({ ':x': type === 'N' ? { S: 'a' } : { [type]: '' } })),
  indexKeyUpdate('to another type', ({ type }) => ({ ':x': type === 'N' ? { S: 'a' } : { N: '1' } })),
  {
    name: 'update: if_not_exists that needs no second operand',
    fits: ({ input }) => input.UpdateExpression !== undefined,
    apply: ({ input, table }) => {
      setExpression(input, 'UpdateExpression', `SET a = if_not_exists(${table.key.partition.name}, zz)`)
    },
  },
  {
    name: 'update: path into a key',
    fits: ({ input }) => input.UpdateExpression !== undefined,
    apply: ({ input, table }) => {
      setExpression(input, 'UpdateExpression', `SET a = ${table.key.partition.name}.a`)
    },
  },
]

function indexKeyUpdate(what: string, values: (part: FuzzPart) => Record<string, WireValue>): Defect {
  return {
    name: `update: index key ${what}`,
    weight: what === 'to nothing' ? 24 : 2,
    fits: ({ input, table }) => input.UpdateExpression !== undefined && indexParts(table).length > 0,
    apply: ({ input, table, draw }) => {
      const part = draw.pick(indexParts(table))
      setExpression(input, 'UpdateExpression', `SET ${part.name} = :x`, { values: values(part) })
    },
  }
}

function indexParts(table: FuzzTable): readonly FuzzPart[] {
  const own = new Set(partsOf(table.key).map(({ name }) => name))
  return keyParts(table).filter(({ name }) => !own.has(name))
}
