import fc from 'fast-check'
import { KINDS, type KindName } from './kinds.js'
import type { Key, Who } from './script.js'

/** What the steps of a script are about. */
export interface Names {
  readonly who: fc.Arbitrary<Who>
  readonly key: fc.Arbitrary<Key>
}

const one = fc.constantFrom('first', 'first', 'second', 'loaded') as fc.Arbitrary<Who['one']>
const kind = fc.oneof(
  { arbitrary: fc.constantFrom<KindName>('track', 'disc'), weight: 12 },
  { arbitrary: fc.constant<KindName>('box'), weight: 2 },
  { arbitrary: fc.constant<KindName>('ghost'), weight: 1 },
  { arbitrary: fc.constant<KindName>('stray'), weight: 1 },
)
// one key is hot, so that steps meet
const keyOf = (name: KindName): fc.Arbitrary<number> =>
  fc.oneof(
    { arbitrary: fc.constant(0), weight: 3 },
    { arbitrary: fc.nat(Math.min(KINDS[name].keys, 6) - 1), weight: 2 },
  )

/** Anything. */
export const anyNames: Names = {
  who: kind.chain((name) => fc.record({ kind: fc.constant(name), key: keyOf(name), one })),
  key: kind.chain((name) => fc.record({ kind: fc.constant(name), key: keyOf(name), spelling: fc.nat(2) })),
}

/** The hot key of the table that two classes share. */
export const hotNames: Names = {
  who: fc.record({ kind: fc.constantFrom('track', 'track', 'track', 'disc'), key: fc.constant(0), one }),
  key: fc.record({
    kind: fc.constantFrom('track', 'track', 'track', 'disc'),
    key: fc.constant(0),
    spelling: fc.nat(2),
  }),
}
