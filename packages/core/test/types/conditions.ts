// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import type { NumberValue } from '@aws-sdk/lib-dynamodb'
import {
  and,
  attributeType,
  beginsWith,
  between,
  type ConditionBuilder,
  type ConditionExpression,
  contains,
  equals,
  exists,
  greaterThan,
  isOneOf,
  lessThan,
  not,
  notEquals,
  notExists,
  type Operand,
  or,
  type PartitionKey,
  type Path,
  type Paths,
  raw,
  type SortKey,
  size,
  storedPath,
} from '@sluice/core'

class Address {
  city!: string
  since?: Date
  next?: Address
}

class Money {
  cents = 0
}

class Song {
  artist!: PartitionKey<string>
  title!: SortKey<string>
  year?: number
  plays?: bigint
  price?: NumberValue
  live!: boolean
  kind?: 'album' | 'single'
  made?: Date | null
  cover?: Uint8Array
  tags?: Set<string>
  takes?: ReadonlySet<number>
  lines!: string[]
  places?: readonly Address[]
  home?: Address
  cost?: Money
  byKey!: Map<string, number>
  byName!: Record<string, Address>
  settings?: unknown
  play(): void {}
  mix?: () => void
}

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false
const same = <T extends true>(): T | undefined => undefined

export function paths($: Paths<Song>): void {
  const leaves: readonly [Path<string>, Path<string>, Path<number>, Path<bigint>, Path<NumberValue>, Path<boolean>] = [
    ...([$.artist, $.title, $.year, $.plays, $.price, $.live] as const),
  ]
  same<Same<typeof $.artist, Path<string>>>()
  same<Same<typeof $.title, Path<string>>>()
  same<Same<typeof $.year, Path<number>>>()
  same<Same<typeof $.price, Path<NumberValue>>>()
  same<Same<typeof $.live, Path<boolean>>>()
  same<Same<typeof $.made, Path<Date>>>()
  same<Same<typeof $.tags, Path<Set<string>>>>()
  same<Same<typeof $.kind, Path<'album' | 'single'>>>()

  const parts: readonly [Path<string>, Path<Date>, Path<Address>, Path<string>, Path<string>, Path<number>] = [
    ...([$.home.city, $.home.since, $.home.next, $.home.next.next.city, $.lines[0]!, $.byKey['a b']!] as const),
  ]
  const elements: readonly Path<string>[] = [$.places[0]!.city, $.byName['a b']!.next.city]
  const anything: readonly Path<number>[] = [$.settings, $.settings['a b']!, $.settings['a b']![0]!['a b']!]
  void [leaves, parts, elements, anything]

  // @ts-expect-error no such property
  void $.genre
  // @ts-expect-error a method is no attribute
  void $.play
  // @ts-expect-error nor is a function in a property
  void $.mix
  // @ts-expect-error a number has no parts
  void $.year.toFixed
  // @ts-expect-error a date neither
  void $.made.getTime
  // @ts-expect-error the length of a list is size()
  void $.lines.length
  // @ts-expect-error sets have no places
  void $.tags.size
  // @ts-expect-error a list has no names
  void $.places.city
}

export function comparisons($: Paths<Song>, money: Money): readonly ConditionExpression[] {
  // @ts-expect-error not the attribute's type
  lessThan($.year, 'x')
  // @ts-expect-error a bigint is no number
  equals($.year, 1n)
  // @ts-expect-error none of the listed strings
  equals($.kind, 'ep')
  // @ts-expect-error another attribute's type
  equals($.year, $.title)
  // @ts-expect-error undefined is nothing stored
  equals($.year, undefined)
  // @ts-expect-error NULL has no order
  lessThan($.year, null)
  // @ts-expect-error booleans have no order
  lessThan($.live, true)
  // @ts-expect-error sets have no order
  greaterThan($.tags, new Set(['a']))
  // @ts-expect-error lists have no order
  between($.lines, ['a'], ['b'])
  // @ts-expect-error the first operand is a path or size()
  lessThan(2000, $.year)
  // @ts-expect-error the size is a number
  equals(size($.tags), '3')
  // @ts-expect-error a number among strings
  isOneOf($.kind, ['album', 1])
  // @ts-expect-error not an array
  isOneOf($.kind, 'album')
  // @ts-expect-error the path of the whole item
  equals($, { artist: 'a' })
  return [
    ...[equals($.year, 2000), notEquals($.year, null), lessThan($.year, size($.tags)), greaterThan($.plays, 1n)],
    ...[equals($.kind, 'album'), equals($.kind, $.title), equals($.title, $.kind), isOneOf($.kind, ['album', null])],
    ...[between($.made, new Date(0), new Date(1)), between($.home.since, $.made, $.made), lessThan($.cost, money)],
    ...[equals($.home, { city: 'x' }), equals($.settings['a b']!, 11), lessThan($.settings, 'x')],
    ...[equals($.artist, 'x'), equals($.artist, $.title), lessThan($.artist, 'x'), isOneOf($.artist, ['a', $.title])],
  ]
}

export function functions($: Paths<Song>): readonly ConditionExpression[] {
  // @ts-expect-error numbers have no beginning
  beginsWith($.year, '19')
  // @ts-expect-error a string begins with a string
  beginsWith($.title, new Uint8Array())
  // @ts-expect-error nothing is in a number
  contains($.year, 1)
  // @ts-expect-error not a member's type
  contains($.tags, 1)
  // @ts-expect-error not an element's type
  contains($.lines, 1)
  // @ts-expect-error maps are reached by key
  contains($.byKey, 1)
  // @ts-expect-error numbers have no size
  size($.year)
  // @ts-expect-error booleans neither
  size($.live)
  // @ts-expect-error size() has no existence
  exists(size($.tags))
  // @ts-expect-error no data type
  attributeType($.year, 'number')
  // @ts-expect-error a template, no text that was put together
  raw('a = b')
  // @ts-expect-error a name comes first
  storedPath(0)
  const sizes: readonly Operand<number>[] = [size($.title), size($.cover), size($.lines), size($.byKey), size($.home)]
  return [
    ...[beginsWith($.artist, 'N'), beginsWith($.cover, new Uint8Array(1)), beginsWith($.kind, 'al')],
    ...[contains($.title, 'x'), contains($.tags, 'x'), contains($.takes, 1), contains($.lines, $.title)],
    ...[contains($.places, { city: 'x' }), contains($.kind, 'x'), contains($.settings, 1)],
    ...[exists($.byName['a b']!), notExists($.year), attributeType($.year, 'N'), attributeType($.settings, 'M')],
    ...sizes.map((one) => greaterThan(one, 1)),
    ...[raw`${storedPath('a', 0, 'b')} = ${1} AND ${$.year} > ${size($.tags)}`, equals(storedPath('a'), 1)],
  ]
}

export const joined: readonly ConditionBuilder<Song>[] = [
  ($) => and(exists($.year), or(lessThan($.year, 2000), not(equals($.live, true)))),
  // @ts-expect-error JavaScript's operators make no condition
  ($) => $.year < 2000,
  // @ts-expect-error a value is no condition
  ($) => and(exists($.year), true),
  // @ts-expect-error nor is nothing
  () => undefined,
  // @ts-expect-error nor is a promise of one
  async ($) => exists($.year),
]
