import test from 'ava'
import fc from 'fast-check'
import { SortedTree } from '#src/storage/sorted-tree.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 5000 : 300

interface Element {
  readonly key: number
  readonly value: number
}

type Step =
  | { readonly kind: 'put' | 'delete'; readonly key: number }
  | { readonly kind: 'put range' | 'delete range'; readonly key: number; readonly count: number }
  | { readonly kind: 'copy' }

const key = fc.integer({ min: 0, max: 2000 })
const count = fc.integer({ min: 1, max: 400 })
// ranges make the tree several levels high and empty it again
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('put' as const, 'delete' as const), key }),
    fc.record({ kind: fc.constantFrom('put range' as const, 'delete range' as const), key, count }),
    fc.record({ kind: fc.constant('copy' as const) }),
  ),
  { maxLength: 40 },
)

/** A tree and the map that it must equal. */
interface Pair {
  readonly tree: SortedTree<Element>
  readonly model: Map<number, Element>
}

// as the tree is, and with small nodes, which make it many levels high
const nodeSize = fc.constantFrom(undefined, 8, 9, 16)

function run(list: readonly Step[], maxElements: number | undefined): readonly Pair[] {
  const tree = new SortedTree<Element>((left, right) => left.key - right.key, maxElements)
  let current: Pair = { tree, model: new Map() }
  const pairs = [current]
  list.forEach((step, value) => {
    if (step.kind === 'copy') {
      // writes go on in the copy and in the original by turns
      const copy = { tree: current.tree.copy(), model: new Map(current.model) }
      pairs.push(copy)
      if (value % 2 === 0) current = copy
      return
    }
    const length = 'count' in step ? step.count : 1
    // every other key, so that there are places between them
    for (let at = step.key; at < step.key + 2 * length; at += 2) write(current, step.kind, { key: at, value })
  })
  return pairs
}

function write({ tree, model }: Pair, kind: string, element: Element): void {
  const old = model.get(element.key)
  const returned = kind.startsWith('put') ? tree.put(element) : tree.delete((other) => other.key - element.key)
  if (returned !== old) throw new Error(`another old element at ${element.key}`)
  if (kind.startsWith('put')) model.set(element.key, element)
  else model.delete(element.key)
}

function inOrder(model: ReadonlyMap<number, Element>): readonly Element[] {
  return [...model.values()].sort((left, right) => left.key - right.key)
}

test('a tree and each of its copies hold what a Map would, in order', (t) => {
  fc.assert(
    fc.property(steps, nodeSize, (list, maxElements) => {
      for (const { tree, model } of run(list, maxElements)) {
        t.is(tree.size, model.size)
        t.deepEqual([...tree.from()], inOrder(model))
        t.deepEqual([...tree.backFrom()], inOrder(model).toReversed())
        for (const [at, element] of model)
          t.is(
            tree.find((other) => other.key - at),
            element,
          )
        t.is(
          tree.find((other) => other.key - 0.5),
          undefined,
        )
      }
    }),
    { numRuns: RUNS },
  )
})

test('reading from any place, one that takes in many elements too, yields what isn’t on its other side', (t) => {
  fc.assert(
    fc.property(steps, nodeSize, key, fc.integer({ min: 0, max: 500 }), (list, maxElements, low, width) => {
      const { tree, model } = run(list, maxElements).at(-1)!
      const place = (element: Element) => (element.key < low ? -1 : element.key > low + width ? 1 : 0)
      t.deepEqual(
        [...tree.from(place)],
        inOrder(model).filter((element) => place(element) >= 0),
      )
      t.deepEqual(
        [...tree.backFrom(place)],
        inOrder(model)
          .filter((element) => place(element) <= 0)
          .toReversed(),
      )
    }),
    { numRuns: RUNS },
  )
})
