import type { Condition, Path, SetValue, Update } from '#src/expressions/syntax.js'
import { type Plain, wire } from './wire.js'

/** The path that a text like `a.b[1]` writes. */
export function at(text: string): Path {
  const [attribute = '', ...steps] = text.split(/\.|(?=\[)/)
  return [attribute, ...steps.map((step) => (step.startsWith('[') ? Number(step.slice(1, -1)) : step))]
}

export const path = (text: string) => ({ kind: 'path', path: at(text) }) as const
export const size = (text: string) => ({ kind: 'size', path: at(text) }) as const
export const value = (plain: Plain) => ({ kind: 'value', value: wire(plain) }) as const

type Operand = ReturnType<typeof path> | ReturnType<typeof size> | ReturnType<typeof value>
type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>='

export function compare(left: Operand, comparator: Comparator, right: Operand): Condition {
  return { kind: 'comparison', comparator, left, right }
}

interface Sections {
  readonly set?: Readonly<Record<string, SetValue>>
  readonly remove?: readonly string[]
  readonly add?: Readonly<Record<string, Plain>>
  readonly delete?: Readonly<Record<string, Plain>>
}

/** An update by its sections, the places written as text. */
export function update({ set = {}, remove = [], add = {}, delete: taken = {} }: Sections): Update {
  return {
    set: Object.entries(set).map(([place, assigned]) => ({ path: at(place), value: assigned })),
    remove: remove.map(at),
    add: Object.entries(add).map(([place, plain]) => ({ path: at(place), value: wire(plain) })),
    delete: Object.entries(taken).map(([place, plain]) => ({ path: at(place), value: wire(plain) })),
  }
}
