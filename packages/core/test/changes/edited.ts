import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'

export type Attributes = Record<string, AttributeValue>

const NAMES = ['a', 'b', 'long name', 'constructor'] as const
const leaf: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.constantFrom<AttributeValue>({ S: '' }, { S: 'x' }, { S: 'a text that is longer than a path '.repeat(4) }),
  fc.integer({ min: 0, max: 3 }).map((N): AttributeValue => ({ N: String(N) })),
  fc.constantFrom<AttributeValue>({ BOOL: true }, { NULL: true }, { N: '1.0' }, { B: Buffer.alloc(60, 7) }),
)
const set: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.subarray(['a', 'b', 'c', 'd'.repeat(80)], { minLength: 1 }).map((SS): AttributeValue => ({ SS })),
  fc.subarray(['1', '2.5', '300'], { minLength: 1 }).map((NS): AttributeValue => ({ NS })),
  fc.subarray([1, 2, 3], { minLength: 1 }).map((all): AttributeValue => ({ BS: all.map((n) => Buffer.from([n])) })),
)
const value: fc.Arbitrary<AttributeValue> = fc.letrec<{ readonly value: AttributeValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    leaf,
    set,
    fc.array(tie('value'), { maxLength: 4 }).map((L): AttributeValue => ({ L })),
    mapOf(tie('value')).map((M): AttributeValue => ({ M })),
  ),
})).value

function mapOf(part: fc.Arbitrary<AttributeValue>): fc.Arbitrary<Attributes> {
  return fc.dictionary(fc.constantFrom(...NAMES), part, { maxKeys: 4, noNullPrototype: true })
}

/** An item with maps, lists and sets, and names that others of it have as well. */
export const attributes: fc.Arbitrary<Attributes> = mapOf(value)

/** What is done to an item: each number chooses a place, each value is put there or nothing. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ at: fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }), value: fc.option(value, { nil: undefined }) }),
  { maxLength: 3 },
)

interface Edit {
  readonly at: readonly number[]
  readonly value: AttributeValue | undefined
}

/** The item after some edits. */
export function edited(item: Attributes, all: readonly Edit[]): Attributes {
  return all.reduce((one, { at, value }) => editMap(one, at, value), item)
}

function editMap(map: Attributes, [first = 0, ...rest]: readonly number[], value: AttributeValue | undefined) {
  const name = NAMES[first % NAMES.length]!
  const entries = Object.entries(map).filter(([other]) => other !== name)
  const before = Object.entries(map).find(([other]) => other === name)?.[1]
  const after = editValue(before, rest, value)
  return Object.fromEntries(after === undefined ? entries : [...entries, [name, after] as const])
}

function editValue(
  before: AttributeValue | undefined,
  at: readonly number[],
  value: AttributeValue | undefined,
): AttributeValue | undefined {
  if (at.length === 0 || before === undefined) return value
  if (before.M !== undefined) return { M: editMap(before.M, at, value) }
  if (before.L === undefined) return value
  const [first = 0, ...rest] = at
  const index = Math.min(first, before.L.length)
  const after = editValue(before.L[index], rest, value)
  return { L: [...before.L.slice(0, index), ...(after === undefined ? [] : [after]), ...before.L.slice(index + 1)] }
}
