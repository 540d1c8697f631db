import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { canonical } from './evaluate.js'
import type { Step, StepValue } from './steps.js'

export type Item = Readonly<Record<string, AttributeValue>>
type Stored = AttributeValue | undefined

/** What DynamoDB answers a request with that it can't apply. */
export class Refused extends Error {}

/** What is to be at a path, `undefined` for nothing. */
interface Effect {
  readonly path: readonly (string | number)[]
  readonly value: Stored
}

/**
 * What an update leaves of an item or of its absence, written from "Update expressions", Amazon DynamoDB Developer Guide, and
 * the observed facts about old values, list indexes and missing items. It shares no code with Sluice or with the fake.
 *
 * @throws {Refused} where DynamoDB answers by a ValidationException.
 */
export function applySteps(steps: readonly Step[], item: Item | undefined, key: Item): Item | undefined {
  const takesOnly = steps.every(({ kind }) => kind === 'unset' || kind === 'delete')
  if (item === undefined && takesOnly) return undefined
  const old = item ?? key
  // what isn't there can't be taken away from
  const felt = item === undefined ? steps.filter(({ kind }) => kind !== 'unset' && kind !== 'delete') : steps
  const effects = felt.map((step): Effect => ({ path: step.place.path, value: outcome(step, old) }))
  return rewriteMap(old, effects)
}

function outcome(step: Step, old: Item): Stored {
  const stored = at(step.place.path, old)
  switch (step.kind) {
    case 'set':
      return computed(step.value, old)
    case 'increment':
      return sum(stored ?? { N: '0' }, step.by?.stored ?? { N: '1' }, 1)
    case 'decrement':
      return sum(stored ?? { N: '0' }, step.by?.stored ?? { N: '1' }, -1)
    case 'append':
    case 'prepend': {
      const elements =
        'kind' in step.elements ? at(step.elements.path, old) : { L: step.elements.map((one) => one.stored) }
      const [own, others] = [(stored ?? { L: [] }).L, elements?.L]
      if (own === undefined || others === undefined) throw new Refused('no list')
      return { L: step.kind === 'append' ? [...own, ...others] : [...others, ...own] }
    }
    case 'add':
    case 'delete':
      return changedSet(step, stored)
    case 'unset':
      return undefined
    default:
      return step satisfies never
  }
}

function computed(value: StepValue, old: Item): AttributeValue {
  switch (value.kind) {
    case 'value':
      return value.stored
    case 'place': {
      const stored = at(value.path, old)
      if (stored === undefined) throw new Refused('nothing there')
      return stored
    }
    case 'fallback':
      return at(value.of.path, old) ?? computed(value.otherwise, old)
    case 'plus':
      return sum(computed(value.left, old), computed(value.right, old), 1)
    case 'minus':
      return sum(computed(value.left, old), computed(value.right, old), -1)
    default:
      return value satisfies never
  }
}

// the numbers of these tests are sums of small halves, which doubles hold exactly
function sum(left: AttributeValue, right: AttributeValue, sign: 1 | -1): AttributeValue {
  if (left.N === undefined || right.N === undefined) throw new Refused('no number')
  return { N: String(Number(left.N) + sign * Number(right.N) + 0) }
}

function changedSet({ kind, members }: Step & { readonly kind: 'add' | 'delete' }, stored: Stored): Stored {
  const type = ({ S: 'SS', N: 'NS', B: 'BS' } as const)[Object.keys(members[0]!.stored)[0] as 'S' | 'N' | 'B']
  const own = stored === undefined ? [] : (stored[type] as readonly (string | Uint8Array)[] | undefined)
  if (own === undefined) throw new Refused('another type')
  const named = members.map((one) => Object.values(one.stored)[0] as string | Uint8Array)
  const textOf = (one: string | Uint8Array): string =>
    typeof one === 'string' ? one : Buffer.from(one).toString('hex')
  const isIn = (all: readonly (string | Uint8Array)[], one: string | Uint8Array): boolean =>
    all.some((other) => textOf(other) === textOf(one))
  const left =
    kind === 'add' ? [...own, ...named.filter((one) => !isIn(own, one))] : own.filter((one) => !isIn(named, one))
  return left.length === 0 ? undefined : ({ [type]: left } as unknown as AttributeValue)
}

export function at(path: readonly (string | number)[], item: Item): Stored {
  let here: Stored = { M: { ...item } }
  for (const step of path) here = typeof step === 'number' ? here?.L?.[step] : here?.M?.[step]
  return here
}

/** Effects by their first step, each with the rest of its path. */
function byStep(effects: readonly Effect[]): ReadonlyMap<string | number, readonly Effect[]> {
  const groups = new Map<string | number, readonly Effect[]>()
  for (const { path, value } of effects) {
    const [first = '', ...rest] = path
    groups.set(first, [...(groups.get(first) ?? []), { path: rest, value }])
  }
  return groups
}

function rewriteMap(map: Item, effects: readonly Effect[]): Record<string, AttributeValue> {
  const copy = { ...map }
  for (const [name, inner] of byStep(effects)) {
    if (typeof name !== 'string') throw new Refused('an index into a map')
    const value = rewrite(map[name], inner)
    if (value === undefined) delete copy[name]
    else copy[name] = value
  }
  return copy
}

function rewrite(value: Stored, effects: readonly Effect[]): Stored {
  const [own] = effects.filter(({ path }) => path.length === 0)
  if (own !== undefined) return own.value
  if (value?.M !== undefined) return { M: rewriteMap(value.M, effects) }
  if (value?.L === undefined) throw new Refused('neither map nor list')
  const list: Stored[] = [...value.L]
  const length = list.length
  for (const [index, inner] of [...byStep(effects)].sort(([a], [b]) => Number(a) - Number(b))) {
    if (typeof index !== 'number') throw new Refused('a name into a list')
    const changed = rewrite(value.L[index], inner)
    if (index < length) list[index] = changed
    else list.push(changed)
  }
  return { L: list.filter((one) => one !== undefined) }
}

/** One text for all items that are equal. */
export function itemText(item: Item | undefined): string {
  return item === undefined ? 'none' : canonical({ M: { ...item } })
}
