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
  #places: readonly Place[]
  readonly #keyNames: readonly string[]
  readonly #attributes: readonly string[]

  /** `allowed` says which attributes may be named; all if it isn't given. */
  constructor(draw: Draw, tally: Tally, item: WireItem, allowed: (name: string) => boolean = () => true) {
    this.draw = draw
    this.tally = tally
    this.#keyNames = Object.keys(item).filter(allowed)
    this.#places = placesOf(item).filter(({ path }) => allowed(path[0]))
    this.#attributes = [...Object.keys(ATTRIBUTES), 'zz'].filter(allowed)
  }

  /** Goes on without some attributes while `make` runs. */
  without<T>(names: ReadonlySet<string>, make: () => T): T {
    const places = this.#places
    this.#places = places.filter(({ path }) => !names.has(path[0]))
    const made = make()
    this.#places = places
    return made
  }

  /** A place that the item has or, in one case of six, might have. */
  place(fits: (place: Place) => boolean = () => true): Place | { readonly path: FuzzPath; readonly value: undefined } {
    const there = this.#places.filter(fits)
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
    const [fallback = 'zz'] = this.#keyNames
    const first = this.#attributes.length > 0 ? this.draw.pick(this.#attributes) : fallback
    if (this.#attributes.length === 0) return [first]
    if (this.draw.chance(0.5)) return [first]
    return this.draw.chance(0.5) ? [first, 'zz'] : [first, this.draw.below(9)]
  }
}
