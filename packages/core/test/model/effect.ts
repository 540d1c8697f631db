import type { Content } from './content.js'

/** What an operation may make of an item that holds `before`: several where the docs leave it open; none where it is refused. */
export type Effect = (before: Content | undefined) => readonly (Content | undefined)[]

/** Of a put, and with `undefined` of a delete. */
export function leaves(content: Content | undefined): Effect {
  return () => [content]
}

/** All that an effect makes of all that an item may hold. */
export function allLeftBy(effect: Effect, befores: Iterable<Content | undefined>): readonly (Content | undefined)[] {
  return [...befores].flatMap((before) => effect(before))
}

/** The set of both texts' members. */
export function addMembers(set: string | undefined, more: readonly string[]): string {
  return textOfMembers([...membersOf(set), ...more])
}

export function membersOf(set: string | undefined): readonly string[] {
  return set === undefined ? [] : set.slice(3).split(' ')
}

/** As `canonical` writes it; `undefined` where no set is left. */
export function withoutMembers(set: string | undefined, gone: readonly string[]): string | undefined {
  const left = membersOf(set).filter((member) => !gone.includes(member))
  return left.length === 0 ? undefined : textOfMembers(left)
}

export function withAttribute(content: Content, name: string, value: string | undefined): Content {
  const { [name]: _, ...rest } = content
  return value === undefined ? rest : { ...rest, [name]: value }
}

function textOfMembers(members: readonly string[]): string {
  return `SS ${[...new Set(members)].toSorted().join(' ')}`
}
