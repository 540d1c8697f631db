import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { ATTRIBUTES } from '../data/draw-item.js'
import { type FuzzPath, type Place, placesOf } from '../data/paths.js'
import type { Draw } from '../draw.js'
import type { Tally } from '../tally.js'

const PLAIN = /^[A-Za-z][A-Za-z0-9_]*$/
const NEEDS_ALIAS: ReadonlySet<string> = new Set(['name', 'x.y', 'é'])

/** What the expressions of one request are made from: an item's places, and the aliases that they use. */
export class ExpressionDraw {
  readonly draw: Draw
  readonly tally: Tally
  readonly names: Record<string, string> = {}
  readonly values: Record<string, WireValue> = {}
  readonly #item: WireItem
  #allowed: (name: string) => boolean

  /** `allowed` says which attributes may be named; all if it isn't given. */
  constructor(draw: Draw, tally: Tally, item: WireItem, allowed: (name: string) => boolean = () => true) {
    this.draw = draw
    this.tally = tally
    this.#item = item
    this.#allowed = allowed
  }

  /** Lets other attributes be named while `make` runs. */
  allowing<T>(allowed: (name: string) => boolean, make: () => T): T {
    const before = this.#allowed
    this.#allowed = allowed
    const made = make()
    this.#allowed = before
    return made
  }

  /** Whether there is anything that may be named. */
  get hasNames(): boolean {
    return [...Object.keys(this.#item), ...Object.keys(ATTRIBUTES)].some(this.#allowed)
  }

  /** A place that the item has or, in one case of six, might have. */
  place(fits: (place: Place) => boolean = () => true): Place | { readonly path: FuzzPath; readonly value: undefined } {
    const there = placesOf(this.#item).filter((one) => this.#allowed(one.path[0]) && fits(one))
    if (there.length > 0 && this.draw.chance(0.84)) return this.draw.pick(there)
    return { path: this.#missing(), value: undefined }
  }

  /** A path as it is written, each name by its alias where that is needed or by chance. */
  path(path: FuzzPath): string {
    let text = ''
    path.forEach((step, index) => {
      if (typeof step === 'number') text += `[${step}]`
      else text += (index > 0 ? '.' : '') + this.#name(step)
    })
    this.tally.add(path.some((step) => typeof step === 'number') ? 'path: list index' : 'path: names only')
    if (path.length > 1 && typeof path.at(-1) === 'string') this.tally.add('path: map member')
    return text
  }

  /** The alias of a value. */
  value(value: WireValue): string {
    const alias = `:v${Object.keys(this.values).length}`
    this.values[alias] = value
    return alias
  }

  /** The members of the request that say what the aliases are. */
  members(): Record<string, unknown> {
    return {
      ...(Object.keys(this.names).length > 0 && { ExpressionAttributeNames: this.names }),
      ...(Object.keys(this.values).length > 0 && { ExpressionAttributeValues: this.values }),
    }
  }

  #name(name: string): string {
    if (PLAIN.test(name) && !NEEDS_ALIAS.has(name) && this.draw.chance(0.75)) return name
    this.tally.add('path: name alias')
    const known = Object.entries(this.names).find(([, given]) => given === name)?.[0]
    if (known !== undefined) return known
    const alias = `#n${Object.keys(this.names).length}`
    this.names[alias] = name
    return alias
  }

  #missing(): FuzzPath {
    const names = [...Object.keys(ATTRIBUTES), 'zz'].filter(this.#allowed)
    // no path leads into what an index holds that has nothing but keys
    if (names.length === 0) return [this.draw.pick(Object.keys(this.#item).filter(this.#allowed))]
    const first = this.draw.pick(names)
    if (this.draw.chance(0.5)) return [first]
    return this.draw.chance(0.5) ? [first, 'zz'] : [first, this.draw.below(9)]
  }
}
