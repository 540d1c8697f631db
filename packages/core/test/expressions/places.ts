import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Path, Paths } from '@sluice/core'
import { BYTES, DATES, NUMBERS, TEXTS } from './pools.js'
import type { Thing } from './thing.js'
import type { TreePlace, TreeValue } from './tree.js'

export const value = (native: unknown, stored: AttributeValue): TreeValue => ({ kind: 'value', value: native, stored })

export const numbers = NUMBERS.map((N) => value(Number(N), { N }))
export const texts = TEXTS.map((S) => value(S, { S }))
const dates = DATES.map((S) => value(new Date(S), { S }))
const seconds = [0, 1, 2].map((N) => value(new Date(N * 1000), { N: String(N) }))
export const bytes = BYTES.map((B) => value(B, { B }))

// biome-ignore lint/suspicious/noExplicitAny: the groups below say what is at a place
export function place(at: ($: Paths<Thing>) => Path<any>, ...path: readonly (string | number)[]): TreePlace {
  return { kind: 'place', at, path }
}

/** Places whose values are stored alike, and values for them. */
export const ordered: readonly (readonly [places: readonly TreePlace[], values: readonly TreeValue[]])[] = [
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

export const [numeric = [], textual = [], , , binary = []] = ordered.map(([places]) => places)

/** Sets and lists, and values for their members. */
export const collections: readonly (readonly [TreePlace, readonly TreeValue[]])[] = [
  [place(($) => $.tags, 'size'), texts],
  [place(($) => $.sizes, 'sizes'), numbers],
  [place(($) => $.blobs, 'blobs'), bytes],
  [place(($) => $.lines, 'lines'), texts],
]

/** Places whose values are compared as wholes. */
export const wholes: readonly (readonly [TreePlace, readonly TreeValue[]])[] = [
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

export const sized = [...textual, ...binary, ...[...collections, ...wholes.slice(1)].map(([one]) => one)]
export const everywhere = [
  ...ordered.flatMap(([places]) => places),
  ...collections.map(([one]) => one),
  ...wholes.map(([one]) => one),
]
