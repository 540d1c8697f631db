import { addMembers as add, greaterThanOrEqual, increment, set, unset } from '@sluice/core'
import type { Content } from './content.js'
import { addMembers, type Effect, withAttribute } from './effect.js'
import type { Kind } from './kinds.js'

export type ActName = 'set-rev' | 'count' | 'set-mark' | 'unset-mark' | 'add-side'

/** What a patch is to bring back. */
export type Returning = 'new' | 'old' | 'updatedNew'

/** One thing that a patch does to one attribute. */
export interface Act {
  readonly name: ActName
  readonly value: number
}

export interface Patch {
  readonly acts: readonly Act[]
  readonly mustExist: boolean
  /** Asks for an item that was edited so often. */
  readonly minRev: number | undefined
  readonly returning: Returning | undefined
}

const ATTRIBUTES: Readonly<Record<ActName, 'rev' | 'mark' | 'sides'>> = {
  'set-rev': 'rev',
  count: 'rev',
  'set-mark': 'mark',
  'unset-mark': 'mark',
  'add-side': 'sides',
}

/** The patch of a script, as far as a class allows it. */
export function patchFor(
  { attributes }: Kind,
  names: readonly ActName[],
  rest: Omit<Patch, 'acts'>,
  value: number,
): Patch {
  const acts = new Map<string, Act>()
  for (const name of names) {
    if (attributes[ATTRIBUTES[name]] !== undefined) acts.set(ATTRIBUTES[name], { name, value })
  }
  // what only takes away leaves it open whether an item is made
  const isOnlyUnset = [...acts.values()].every(({ name }) => name === 'unset-mark')
  return { acts: [...acts.values(), ...(isOnlyUnset ? [{ name: 'set-rev', value } as const] : [])], ...rest }
}

/** The actions as `session.patch` takes them. */
export function actionsOf({ acts }: Patch): ($: object) => never {
  return ($) => {
    // the class is lost to a script
    const path = (name: string): never => Reflect.get($, name) as never
    const actions = acts.map(({ name, value }) => {
      switch (name) {
        case 'set-rev':
          return set(path('rev'), value as never)
        case 'count':
          return increment(path('rev'), value)
        case 'set-mark':
          return set(path('mark'), value as never)
        case 'unset-mark':
          return unset(path('mark'))
        case 'add-side':
          return add(path('sides'), new Set([`${value}`]) as never)
        default:
          return name satisfies never
      }
    })
    return actions as never
  }
}

/** The options of `session.patch`. */
export function optionsOf({ mustExist, minRev, returning }: Patch): object {
  const asks = ($: object): unknown => greaterThanOrEqual(Reflect.get($, 'rev') as never, minRev as never)
  return { mustExist, ...(minRev !== undefined && { if: asks }), ...(returning && { returning }) }
}

/** What the patch leaves; nothing of an item that isn't as it asks. */
export function patchEffect({ acts, mustExist, minRev }: Patch): Effect {
  return (before) => {
    if (before === undefined && mustExist) return []
    if (minRev !== undefined && !(revOf(before) >= minRev)) return []
    return [acts.reduce<Content>(apply, before ?? {})]
  }
}

/** The class, as far as the patch changes it. */
export function changedPart(kind: Kind, { acts }: Patch): Kind {
  const changed = acts.map(({ name }) => ATTRIBUTES[name])
  const attributes = Object.entries(kind.attributes).filter(([name]) => changed.some((one) => one === name))
  return { ...kind, attributes: Object.fromEntries(attributes) }
}

/** Whether applied twice it leaves what it leaves once. */
export function isRepeatable({ acts }: Patch): boolean {
  return acts.every(({ name }) => name !== 'count')
}

/** One patch for two, where that leaves the same as one after the other. */
export function mergePatches(first: Patch, second: Patch): Patch | undefined {
  if (first.mustExist !== second.mustExist || first.minRev !== second.minRev) return undefined
  const written = new Set(first.acts.map(({ name }) => ATTRIBUTES[name]))
  const asksForWritten = second.minRev !== undefined && written.has('rev')
  if (asksForWritten || second.acts.some(({ name }) => written.has(ATTRIBUTES[name]))) return undefined
  const returning = first.returning ?? second.returning
  if (second.returning !== undefined && second.returning !== returning) return undefined
  return { ...first, acts: [...first.acts, ...second.acts], returning }
}

function apply(content: Content, { name, value }: Act): Content {
  switch (name) {
    case 'set-rev':
      return withAttribute(content, 'rev', `N ${value}`)
    case 'count':
      return withAttribute(content, 'rev', `N ${(content.rev === undefined ? 0 : revOf(content)) + value}`)
    case 'set-mark':
      return withAttribute(content, 'rank', `N ${value}`)
    case 'unset-mark':
      return withAttribute(content, 'rank', undefined)
    case 'add-side':
      return withAttribute(content, 'sides', addMembers(content.sides, [`${value}`]))
    default:
      return name satisfies never
  }
}

/** Of an item without one it isn't a number. */
function revOf(content: Content | undefined): number {
  return Number(content?.rev?.slice(2) ?? Number.NaN)
}
