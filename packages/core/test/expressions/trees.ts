import type { DataType } from '@sluice/core'
import fc from 'fast-check'
import {
  binary,
  bytes,
  collections,
  everywhere,
  numbers,
  numeric,
  ordered,
  sized,
  texts,
  textual,
  wholes,
} from './places.js'
import type { Tree, TreeComparator, TreeOperand, TreePlace, TreeValue } from './tree.js'

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
        upper: fc.constantFrom<TreeOperand>(...others(places, left), { kind: 'size', of: collections[0]![0] }),
      }),
    )
  }),
)

const equalWholes = fc.constantFrom(...wholes).chain(([left, values]) =>
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
    fc.constantFrom<TreeOperand>(...numbers, ...numeric),
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
  fc.constantFrom(...textual).chain((left) =>
    fc.record({
      kind: fc.constantFrom('begins' as const, 'contains' as const),
      place: fc.constant(left),
      operand: operandBeside(textual, texts, left),
    }),
  ),
  fc.record({
    kind: fc.constant('begins' as const),
    place: fc.constantFrom(...binary),
    operand: fc.constantFrom(...bytes),
  }),
  fc.constantFrom(...collections).chain(([left, values]) =>
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
    { weight: 3, arbitrary: raws },
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
