import fc from 'fast-check'
import { bytes, collections, numbers, ordered, place, texts, value, wholes } from './places.js'
import type { TreePlace, TreeValue } from './tree.js'

/** What a step of an update assigns: a value, another place's, or what is computed of them. */
export type StepValue =
  | TreePlace
  | TreeValue
  | { readonly kind: 'fallback'; readonly of: TreePlace; readonly otherwise: TreePlace | TreeValue }
  | { readonly kind: 'plus' | 'minus'; readonly left: StepTerm; readonly right: StepTerm }

export type StepTerm = Exclude<StepValue, { readonly kind: 'plus' | 'minus' }>

/** One step of an update as the test draws it: written by the operators on one side, applied by the reference on the other. */
export type Step =
  | { readonly kind: 'set'; readonly place: TreePlace; readonly value: StepValue }
  | { readonly kind: 'increment' | 'decrement'; readonly place: TreePlace; readonly by: TreeValue | undefined }
  | {
      readonly kind: 'append' | 'prepend'
      readonly place: TreePlace
      readonly elements: readonly TreeValue[] | TreePlace
    }
  | { readonly kind: 'add' | 'delete'; readonly place: TreePlace; readonly members: readonly TreeValue[] }
  | { readonly kind: 'unset'; readonly place: TreePlace }

const lines = place(($) => $.lines, 'lines')
const notes = place(($) => $.notes, 'notes')
const elements = [1, 2, 7].map((index) => place(($) => $.lines[index]!, 'lines', index))
const parts = [0, 1, 3].map((index) => place(($) => $.parts[index]!, 'parts', index))
const main = place(($) => $.main, 'main')
const more = place(($) => $.anything.a!, 'anything', 'a')

const groups: readonly (readonly [places: readonly TreePlace[], values: readonly TreeValue[]])[] = [
  ...ordered.map(([places, values], at) => [at === 1 ? [...places, ...elements] : places, values] as const),
  ...collections.map(([one, members]) => [[one], wholesOf(one, members)] as const),
  ...wholes.map(([one, values]) => [[one], values] as const),
  [
    [...parts, main],
    [value({ width: 2 }, { M: { 'w.x': { N: '2' } } }), value({}, { M: {} })],
  ],
  [[notes], [value({ 'x.y': 'b' }, { M: { 'x.y': { S: 'b' } } }), value({}, { M: {} })]],
]

function wholesOf({ path: [name] }: TreePlace, members: readonly TreeValue[]): readonly TreeValue[] {
  const [first, second] = [members[1]!, members[2]!]
  const natives = [first.value, second.value]
  const stored = [first.stored, second.stored]
  if (name === 'lines') return [value(natives, { L: stored }), value([], { L: [] })]
  if (name === 'size') return [value(new Set(natives), { SS: stored.map(({ S = '' }) => S) })]
  if (name === 'sizes') return [value(new Set(natives), { NS: stored.map(({ N = '' }) => N) })]
  return [value(new Set(natives), { BS: stored.flatMap(({ B }) => (B === undefined ? [] : [B])) })]
}

const [numeric = []] = groups.map(([places]) => places)

const term = (places: readonly TreePlace[], values: readonly TreeValue[]): fc.Arbitrary<StepTerm> =>
  fc.oneof(
    fc.constantFrom(...values),
    fc.constantFrom(...places),
    fc
      .record({
        kind: fc.constant('fallback' as const),
        of: fc.constantFrom(...places),
        otherwise: fc.constantFrom(...values, ...places),
      })
      // DynamoDB refuses a path that falls back on itself
      .filter(({ of, otherwise }) => otherwise !== of),
  )

const assignments = fc
  .constantFrom(...groups)
  .chain(([places, values]) =>
    fc.record({ kind: fc.constant('set' as const), place: fc.constantFrom(...places), value: term(places, values) }),
  )

const sums = fc.record({
  kind: fc.constant('set' as const),
  place: fc.constantFrom(...numeric),
  value: fc.record({
    kind: fc.constantFrom('plus' as const, 'minus' as const),
    left: term(numeric, numbers),
    right: term(numeric, numbers),
  }),
})

const counts = fc.record({
  kind: fc.constantFrom('increment' as const, 'decrement' as const),
  place: fc.constantFrom(...numeric, more),
  by: fc.constantFrom(undefined, ...numbers),
})

const joins = fc.record({
  kind: fc.constantFrom('append' as const, 'prepend' as const),
  place: fc.constant(lines),
  elements: fc.oneof(fc.array(fc.constantFrom(...texts), { maxLength: 2 }), fc.constant(lines)),
})

const members = fc.constantFrom(...collections.slice(0, 3)).chain(([one, all]) =>
  fc.record({
    kind: fc.constantFrom('add' as const, 'delete' as const),
    place: fc.constant(one),
    // equal bytes in two arrays would be refused
    members: fc.subarray([...(all === bytes ? bytes : all)], { minLength: 1 }),
  }),
)

const removals = fc.record({
  kind: fc.constant('unset' as const),
  place: fc.constantFrom(...groups.flatMap(([places]) => places), more),
})

const step: fc.Arbitrary<Step> = fc.oneof({ weight: 4, arbitrary: assignments }, ...[sums, counts, joins, members], {
  weight: 2,
  arbitrary: removals,
})

/** Updates of a few steps of which no two write at one place. */
export const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(step, { minLength: 1, maxLength: 4 })
  .map((all) => all.filter(({ place }, at) => !all.slice(0, at).some((other) => isWithin(place, other.place))))

function isWithin({ path: a }: TreePlace, { path: b }: TreePlace): boolean {
  return a.slice(0, b.length).join('/') === b.slice(0, a.length).join('/')
}
