// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import type { NumberValue } from '@aws-sdk/lib-dynamodb'
import {
  addMembers,
  append,
  beginsWith,
  between,
  type Computed,
  decrement,
  deleteMembers,
  type Fallback,
  greaterThan,
  ifNotExists,
  increment,
  lessThan,
  lessThanOrEqual,
  minus,
  type PartitionKey,
  type Paths,
  plus,
  prepend,
  type SortKeyCondition,
  set,
  size,
  type UpdateAction,
  type UpdateBuilder,
  unset,
} from '@sluice/core'

class Studio {
  city!: string
  opened?: Date
}

class Song {
  artist!: PartitionKey<string>
  year?: number
  plays?: bigint
  price?: NumberValue
  live!: boolean
  kind?: 'album' | 'single'
  made?: Date | null
  tags?: Set<string>
  takes?: ReadonlySet<number>
  lines!: string[]
  studios?: readonly Studio[]
  home?: Studio
  byKey!: Map<string, number>
  byName!: Record<string, Studio>
  settings?: unknown
  play(): void {}
}

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false
const same = <T extends true>(): T | undefined => undefined

export function assignments($: Paths<Song>, price: NumberValue): readonly UpdateAction[] {
  // @ts-expect-error not the attribute's type
  set($.year, 'x')
  // @ts-expect-error a bigint is no number
  set($.year, 1n)
  // @ts-expect-error none of the listed strings
  set($.kind, 'ep')
  // @ts-expect-error nor any string at all
  set($.kind, $.artist)
  // @ts-expect-error another attribute's type
  set($.year, $.artist)
  // @ts-expect-error undefined is nothing stored: unset()
  set($.year, undefined)
  // @ts-expect-error no such property
  set($.genre, 'x')
  // @ts-expect-error a method is no attribute
  set($.play, 'x')
  // @ts-expect-error a value is no path
  set(2000, $.year)
  // @ts-expect-error the size can be compared, not stored
  set($.year, size($.tags))
  // @ts-expect-error not a property's type
  set($.home, { city: 1 })
  // @ts-expect-error another type in its stead
  set($.year, ifNotExists($.year, 'x'))
  // @ts-expect-error another attribute's type
  set($.year, ifNotExists($.artist, 'x'))
  // @ts-expect-error a sum of numbers is no bigint
  set($.plays, plus($.year, 1))
  // @ts-expect-error text can't be added
  plus($.artist, 'x')
  // @ts-expect-error dates neither
  minus($.made, new Date())
  // @ts-expect-error a number and a bigint
  plus($.year, 1n)
  // @ts-expect-error a number and a bigint
  plus($.year, $.plays)
  // @ts-expect-error a sum of sums
  plus(plus($.year, 1), 1)
  // @ts-expect-error a sum isn't what else is stored
  ifNotExists($.year, plus($.year, 1))
  // @ts-expect-error the size of a value isn't either
  plus(size($.tags), 1)
  same<Same<ReturnType<typeof plus<1>>, Computed<number>>>()
  const sums: readonly [Computed<number>, Computed<bigint>, Fallback<string>] = [
    plus($.year, 1),
    minus($.plays, ifNotExists($.plays, 0n)),
    ifNotExists($.artist, 'x'),
  ]
  void sums
  return [
    ...[set($.year, 2000), set($.year, null), set($.kind, 'album'), set($.artist, $.kind), set($.made, new Date())],
    ...[
      set($.home.city, 'x'),
      set($.home, { city: 'x' }),
      set($.studios[0]!.city, $.home.city),
      set($.home, $.studios[1]!),
    ],
    ...[
      set($.byKey['a b']!, 1),
      set($.byName['a b']!.opened, $.made),
      set($.settings, 1),
      set($.settings['a']!, { b: [1] }),
    ],
    ...[set($.year, ifNotExists($.year, 0)), set($.year, ifNotExists($.byKey['a']!, ifNotExists($.year, 1)))],
    ...[set($.year, plus($.year, 1)), set($.year, plus(1, $.year)), set($.plays, minus($.plays, 1n))],
    ...[set($.price, plus($.price, price)), set($.settings, plus($.settings, 1)), set($.tags, new Set(['a']))],
    ...[unset($.year), unset($.home.opened), unset($.lines[0]!), unset($.settings['a']!)],
  ]
}

export function changes($: Paths<Song>, price: NumberValue): readonly UpdateAction[] {
  // @ts-expect-error a string isn't counted
  increment($.artist)
  // @ts-expect-error a date neither
  increment($.made)
  // @ts-expect-error not the attribute's kind of number
  increment($.plays, 1)
  // @ts-expect-error another kind of number
  decrement($.year, 1n)
  // @ts-expect-error not an element's type
  append($.lines, [1])
  // @ts-expect-error an element alone
  append($.lines, 'x')
  // @ts-expect-error only lists have an end
  append($.artist, ['x'])
  // @ts-expect-error a set has none
  prepend($.tags, ['x'])
  // @ts-expect-error another kind of list
  prepend($.lines, $.studios)
  // @ts-expect-error not a member's type
  addMembers($.tags, [1])
  // @ts-expect-error a member alone
  addMembers($.tags, 'x')
  // @ts-expect-error a list has no members
  deleteMembers($.lines, ['x'])
  // @ts-expect-error a map neither
  addMembers($.byKey, [1])
  // @ts-expect-error a size isn't stored
  unset(size($.tags))
  return [
    ...[
      increment($.year),
      increment($.year, 2),
      decrement($.plays, 1n),
      increment($.price, price),
      increment($.settings),
    ],
    ...[
      increment($.byKey['a b']!),
      append($.lines, ['x']),
      prepend($.studios, [{ city: 'x' }]),
      append($.lines, $.lines),
    ],
    ...[addMembers($.tags, ['x']), addMembers($.tags, new Set(['x'])), deleteMembers($.takes, [1])],
    ...[addMembers($.settings, ['x']), append($.settings, [1])],
  ]
}

export const updates: readonly UpdateBuilder<Song>[] = [
  ($) => increment($.plays),
  ($) => [increment($.plays), append($.lines, ['x'])],
  // @ts-expect-error a value is no action
  ($) => [increment($.plays), 1],
  // @ts-expect-error a condition is none
  ($) => lessThan($.year, 1),
  // @ts-expect-error JavaScript's operators make none
  ($) => $.year < 1,
  // @ts-expect-error nor is a promise of one
  async ($) => increment($.plays),
]

type Where<V> = V | SortKeyCondition<V>

export const numbers: readonly Where<number>[] = [1, lessThan(5), lessThanOrEqual(5), greaterThan(5), between(1, 5)]
export const texts: readonly Where<string>[] = ['a', beginsWith('a'), between('a', 'b')]
export const kinds: readonly Where<'album' | 'single'>[] = ['album', beginsWith('al'), lessThan('b')]
export const dates: readonly Where<Date>[] = [new Date(), between(new Date(0), new Date(1))]
export const bigints: readonly Where<bigint>[] = [1n, lessThan(5n), between(1n, 5n)]
export const binaries: readonly Where<Uint8Array>[] = [new Uint8Array(), beginsWith(new Uint8Array(1))]

export function sortKeys($: Paths<Song>): void {
  const five = lessThan(5)
  same<Same<typeof five, SortKeyCondition<number>>>()
  // @ts-expect-error not the key's type
  const wrong: Where<number> = lessThan('5')
  // @ts-expect-error a number has no beginning
  const beginning: Where<number> = beginsWith('5')
  // @ts-expect-error bounds of two types
  between(1, 'b')
  // @ts-expect-error booleans have no order
  lessThan(true)
  // @ts-expect-error a number has no beginning
  beginsWith(5)
  // @ts-expect-error a condition of an item is none of a key
  const condition: Where<number> = lessThan($.year, 5)
  void [wrong, beginning, condition]
}
