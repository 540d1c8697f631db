import fc from 'fast-check'
import type { Path } from '#src/expressions/syntax.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'

/** Few names, so that they meet; some that every object inherits. */
export const name: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'é', '__proto__', 'constructor', 'toString')

const integer = fc.integer({ min: -9, max: 9 }).map(String)
const bytes = fc.uint8Array({ maxLength: 3 }).map((array) => Buffer.from(array).toString('base64'))

const { document } = fc.letrec<{ document: WireValue }>((tie) => ({
  document: fc.oneof(
    { depthSize: 'small' },
    fc.record({ S: fc.constantFrom('', 'x', 'xy', '😀') }),
    fc.record({ N: integer }),
    fc.record({ B: bytes }),
    fc.record({ BOOL: fc.boolean() }),
    fc.constant({ NULL: true }),
    fc.record({ SS: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }) }),
    fc.record({ NS: fc.uniqueArray(integer, { minLength: 1 }) }),
    fc.record({ BS: fc.uniqueArray(bytes, { minLength: 1 }) }),
    fc.record({ L: fc.array(tie('document'), { maxLength: 4 }) }),
    fc.record({ M: attributes(tie('document')) }),
  ),
}))

/** Any value in stored form. */
export const storedValue: fc.Arbitrary<WireValue> = document

/** Any item in stored form, as it comes out of a request. */
export const storedItem: fc.Arbitrary<WireItem> = attributes(document)

/** Any path of up to four steps. */
export const anyPath: fc.Arbitrary<Path> = fc
  .tuple(name, fc.array(fc.oneof(name, fc.nat({ max: 5 })), { maxLength: 3 }))
  .map(([attribute, steps]) => [attribute, ...steps])

/** A path that the item has, or leads past the end of one of its lists. Any path where the item is empty. */
export function pathIn(item: WireItem): fc.Arbitrary<Path> {
  const paths = pathsOf(item)
  return paths.length === 0 ? anyPath : fc.constantFrom(...paths)
}

/** Paths of which none begins with another or wants a map where another wants a list. */
export function apart(paths: readonly Path[]): readonly Path[] {
  const kept: Path[] = []
  for (const path of paths) if (kept.every((other) => !meets(path, other))) kept.push(path)
  return kept
}

// by way of JSON, which makes `__proto__` an attribute as parsing a request does
function attributes(values: fc.Arbitrary<WireValue>): fc.Arbitrary<Record<string, WireValue>> {
  return fc
    .uniqueArray(fc.tuple(name, values), { selector: ([one]) => one, maxLength: 4 })
    .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries))))
}

function pathsOf(item: WireItem): readonly Path[] {
  return Object.entries(item).flatMap(([attribute, value]) =>
    stepsOf(value).map((steps): Path => [attribute, ...steps]),
  )
}

function stepsOf(value: WireValue): readonly (readonly (string | number)[])[] {
  const members: readonly (readonly [string | number, WireValue])[] = value.L
    ? [...value.L, { S: 'past the end' }].map((element, index) => [index, element])
    : Object.entries(value.M ?? {})
  return [[], ...members.flatMap(([step, member]) => stepsOf(member).map((steps) => [step, ...steps]))]
}

function meets(left: Path, right: Path): boolean {
  const at = left.findIndex((step, index) => step !== right[index])
  if (at < 0 || at >= right.length) return true
  return typeof left[at] !== typeof right[at]
}
