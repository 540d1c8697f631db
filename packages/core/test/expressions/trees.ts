import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { DataType, Path, Paths } from '@sluice/core'
import fc from 'fast-check'
import type { Thing } from './thing.js'
import type { Tree, TreeComparator, TreeOperand, TreePlace, TreeValue } from './tree.js'

const NUMBERS = ['-1', '0', '1', '2', '2.5', '10']
const TEXTS = ['', 'a', 'ab', 'b', 'ba', 'small']
const DATES = ['2023-12-31T00:00:00.000Z', '2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z']
const BYTES = [[], [1], [1, 2], [200]].map((one) => Uint8Array.from(one))

const value = (native: unknown, stored: AttributeValue): TreeValue => ({ kind: 'value', value: native, stored })

const numbers = NUMBERS.map((N) => value(Number(N), { N }))
const texts = TEXTS.map((S) => value(S, { S }))
const dates = DATES.map((S) => value(new Date(S), { S }))
const seconds = [0, 1, 2].map((N) => value(new Date(N * 1000), { N: String(N) }))
const bytes = BYTES.map((B) => value(B, { B }))

// biome-ignore lint/suspicious/noExplicitAny: the groups below say what is at a place
function place(at: ($: Paths<Thing>) => Path<any>, ...path: readonly (string | number)[]): TreePlace {
  return { kind: 'place', at, path }
}

/** Places whose values are stored alike, and values for them. */
const ordered: readonly (readonly [places: readonly TreePlace[], values: readonly TreeValue[]])[] = [
  [
    [
      place(($) => $.count, 'count'),
      place(($) => $.other, 'other.count'),
      place(($) => $.main.width, 'main', 'w.x'),
      place(($) => $.parts[1]!.width, 'parts', 1, 'w.x'),
      place(($) => $.words['a b']!, 'and', 'a b'),
    ],
    numbers,
  ],
  [
    [
      place(($) => $.text, 'a b'),
      place(($) => $.name, 'name'),
      place(($) => $.lines[0]!, 'lines', 0),
      place(($) => $.main.parts[0]!.label, 'main', '#parts', 0, 'label'),
      place(($) => $.notes['x.y']!, 'notes', 'x.y'),
    ],
    texts,
  ],
  [[place(($) => $.made, ':made'), place(($) => $.main.made, 'main', 'made')], dates],
  [[place(($) => $.ends, 'ends')], seconds],
  [[place(($) => $.bytes, 'bytes')], bytes],
]

const [numeric, textual, , , binary] = ordered.map(([places]) => places)

const SETS: readonly (readonly [TreePlace, readonly TreeValue[]])[] = [
  [place(($) => $.tags, 'size'), texts],
  [place(($) => $.sizes, 'sizes'), numbers],
  [place(($) => $.blobs, 'blobs'), bytes],
  [place(($) => $.lines, 'lines'), texts],
]

const whole: readonly (readonly [TreePlace, readonly TreeValue[]])[] = [
  [
    place(($) => $.flag, '-flag'),
    [value(true, { BOOL: true }), value(false, { BOOL: false }), value(null, { NULL: true })],
  ],
  [
    place(($) => $.tags, 'size'),
    [value(new Set(['a', 'b']), { SS: ['b', 'a'] }), value(new Set(['a']), { SS: ['a'] })],
  ],
  [
    place(($) => $.main, 'main'),
    [value({ width: 1, made: new Date(0) }, { M: { made: { S: '1970-01-01T00:00:00.000Z' }, 'w.x': { N: '1' } } })],
  ],
  [
    place(($) => $.anything, 'anything'),
    [value([1, { a: 'b' }], { L: [{ N: '1' }, { M: { a: { S: 'b' } } }] }), ...numbers],
  ],
]

const sized = [...(textual ?? []), ...(binary ?? []), ...[...SETS, ...whole.slice(1)].map(([one]) => one)]
const everywhere = [...ordered.flatMap(([places]) => places), ...SETS.map(([one]) => one), ...whole.map(([one]) => one)]

const comparators = fc.constantFrom<TreeComparator>('=', '<>', '<', '<=', '>', '>=')
const others = (places: readonly TreePlace[], not: TreePlace): readonly TreePlace[] =>
  places.filter((one) => one.path.join() !== not.path.join())

/** An operand to compare a place with; never the place itself, which DynamoDB refuses. */
const operandBeside = (
  places: readonly TreePlace[],
  values: readonly TreeValue[],
  place: TreePlace,
): fc.Arbitrary<TreeOperand> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...values) },
    fc.constantFrom<TreeOperand>(...others(places, place), values[0]!),
  )

const inOrder = fc.constantFrom(...ordered).chain(([places, values]) =>
  fc.constantFrom(...places).chain((left) => {
    const operand = operandBeside(places, values, left)
    return fc.oneof(
      fc.record({
        kind: fc.constant('comparison' as const),
        comparator: comparators,
        left: fc.constant(left),
        right: operand,
      }),
      fc.record({
        kind: fc.constant('in' as const),
        operand: fc.constant(left),
        candidates: fc.array(operand, { minLength: 1, maxLength: 4 }),
      }),
      fc.tuple(fc.nat({ max: values.length - 1 }), fc.nat({ max: values.length - 1 })).map(
        ([one, other]): Tree => ({
          kind: 'between',
          operand: left,
          lower: values[Math.min(one, other)]!,
          upper: values[Math.max(one, other)]!,
        }),
      ),
      fc.record({
        kind: fc.constant('between' as const),
        operand: fc.constant(left),
        lower: operand,
        upper: fc.constantFrom<TreeOperand>(...others(places, left), { kind: 'size', of: SETS[0]![0] }),
      }),
    )
  }),
)

const equalWholes = fc.constantFrom(...whole).chain(([left, values]) =>
  fc.record({
    kind: fc.constant('comparison' as const),
    comparator: fc.constantFrom<TreeComparator>('=', '<>'),
    left: fc.constant(left),
    right: fc.constantFrom<TreeOperand>(...values, ...others(everywhere, left)),
  }),
)

const sizes = fc.record({
  kind: fc.constant('comparison' as const),
  comparator: comparators,
  left: fc.constantFrom(...sized).map((of) => ({ kind: 'size', of }) as const),
  right: fc.oneof(
    fc.constantFrom<TreeOperand>(...numbers, ...(numeric ?? [])),
    fc.constantFrom(...sized).map((of): TreeOperand => ({ kind: 'size', of })),
  ),
})

const functions = fc.oneof(
  fc.record({ kind: fc.constantFrom('exists' as const, 'not-exists' as const), place: fc.constantFrom(...everywhere) }),
  fc.record({
    kind: fc.constant('type' as const),
    place: fc.constantFrom(...everywhere),
    type: fc.constantFrom<DataType>('S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'L', 'M'),
  }),
  fc.constantFrom(...(textual ?? [])).chain((left) =>
    fc.record({
      kind: fc.constantFrom('begins' as const, 'contains' as const),
      place: fc.constant(left),
      operand: operandBeside(textual ?? [], texts, left),
    }),
  ),
  fc.record({
    kind: fc.constant('begins' as const),
    place: fc.constantFrom(...(binary ?? [])),
    operand: fc.constantFrom(...bytes),
  }),
  fc.constantFrom(...SETS).chain(([left, values]) =>
    fc.record({
      kind: fc.constant('contains' as const),
      place: fc.constant(left),
      operand: fc.constantFrom(...values),
    }),
  ),
)

const raws = fc.record({
  kind: fc.constant('raw' as const),
  join: fc.constantFrom('AND' as const, 'OR' as const),
  enclosed: fc.boolean(),
  names: fc.constant(['mood', 'other.count'] as const),
  values: fc.tuple(
    fc.constantFrom(...texts.map(({ stored }) => stored)),
    fc.constantFrom(...numbers.map(({ stored }) => stored)),
  ),
})

/** Conditions of all kinds, nested a few levels deep. */
export const trees: fc.Arbitrary<Tree> = fc.letrec<{ readonly tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    { weight: 3, arbitrary: inOrder },
    equalWholes,
    sizes,
    functions,
    raws,
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        trees: fc
          .array(tie('tree'), { minLength: 1, maxLength: 3, depthIdentifier: 'tree' })
          .map((all) => all as [Tree, ...Tree[]]),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('not' as const), tree: tie('tree') }) },
  ),
})).tree

const storedNumber = fc.constantFrom(...NUMBERS).map((N): AttributeValue => ({ N }))
const storedText = fc.constantFrom(...TEXTS).map((S): AttributeValue => ({ S }))
const storedDate = fc.constantFrom(...DATES, '1970-01-01T00:00:00.000Z').map((S): AttributeValue => ({ S }))
const storedBytes = fc.constantFrom(...BYTES).map((B): AttributeValue => ({ B }))
const set = <M>(members: readonly M[]): fc.Arbitrary<M[]> => fc.subarray([...members], { minLength: 1 })

const anyValue: fc.Arbitrary<AttributeValue> = fc.oneof(
  ...[storedNumber, storedText, storedDate, storedBytes],
  fc.constantFrom<AttributeValue>({ BOOL: true }, { NULL: true }, { L: [] }, { M: {} }),
  ...[set(TEXTS).map((SS) => ({ SS })), set(NUMBERS).map((NS) => ({ NS })), set(BYTES).map((BS) => ({ BS }))],
)

/** Mostly of the type that the class has, now and then of another one, often missing. */
const stored = (fitting: fc.Arbitrary<AttributeValue>): fc.Arbitrary<AttributeValue | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: fitting },
    { weight: 1, arbitrary: anyValue },
    { weight: 2, arbitrary: fc.constant(undefined) },
  )

const members = (all: Readonly<Record<string, fc.Arbitrary<AttributeValue | undefined>>>) =>
  fc.record({ ...all }).map((entries) => {
    const present = Object.entries(entries).filter((entry): entry is [string, AttributeValue] => entry[1] !== undefined)
    return Object.fromEntries(present)
  })

const list = (element: fc.Arbitrary<AttributeValue>) =>
  fc.array(element, { maxLength: 3 }).map((L): AttributeValue => ({ L }))

const leaf = members({ 'w.x': stored(storedNumber), label: stored(storedText), made: stored(storedDate) }).map(
  (M): AttributeValue => ({ M }),
)
const part = members({
  'w.x': stored(storedNumber),
  made: stored(storedDate),
  '#parts': stored(list(leaf)),
}).map((M): AttributeValue => ({ M }))

/** Stored items, without their key. */
export const items: fc.Arbitrary<Record<string, AttributeValue>> = members({
  count: stored(storedNumber),
  'other.count': stored(storedNumber),
  'a b': stored(storedText),
  name: stored(storedText),
  mood: stored(storedText),
  ':made': stored(storedDate),
  ends: stored(storedNumber),
  bytes: stored(storedBytes),
  '-flag': stored(fc.boolean().map((BOOL) => ({ BOOL }))),
  size: stored(set(TEXTS).map((SS) => ({ SS }))),
  sizes: stored(set(NUMBERS).map((NS) => ({ NS }))),
  blobs: stored(set(BYTES).map((BS) => ({ BS }))),
  lines: stored(list(storedText)),
  parts: stored(list(part)),
  main: stored(
    fc.oneof(part, fc.constant<AttributeValue>({ M: { 'w.x': { N: '1' }, made: { S: '1970-01-01T00:00:00.000Z' } } })),
  ),
  notes: stored(members({ 'x.y': stored(storedText), x: stored(storedText) }).map((M) => ({ M }))),
  and: stored(members({ 'a b': stored(storedNumber) }).map((M) => ({ M }))),
  anything: stored(fc.oneof(anyValue, fc.constant<AttributeValue>({ L: [{ N: '1' }, { M: { a: { S: 'b' } } }] }))),
})
