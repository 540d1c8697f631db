import type { Chance } from './chance.js'
import { ODD_NAMES, oddMember, oddValue } from './odd-values.js'

/** A place in a JSON text: a value, or a name with its value. */
type PlaceKind = 'value' | 'member'

/** The JSON text of a request in which one value or member is replaced, repeated, renamed or left out. */
export function twist(body: string, chance: Chance): string {
  const value: unknown = JSON.parse(body)
  let places = 0
  printed(value, (text) => {
    places++
    return text
  })
  let left = chance.below(places)
  return printed(value, (text, kind) => (left-- === 0 ? twisted(text, kind, chance) : text))
}

function twisted(text: string, kind: PlaceKind, chance: Chance): string {
  if (kind === 'value') {
    return chance.pick([() => oddValue(chance), () => `[${text}]`, () => `{"M":${text}}`, () => `${text} ${text}`])()
  }
  const [name = '""'] = /^"(?:[^"\\]|\\.)*"/.exec(text) ?? []
  const value = text.slice(name.length)
  return chance.pick([
    () => '',
    () => `${JSON.stringify(chance.pick(ODD_NAMES))}${value}`,
    () => `${text},${name}:${oddValue(chance)}`,
    () => `${name}:${oddValue(chance)},${text}`,
    () => `${oddMember(chance)},${text}`,
    () => `"${'x'.repeat(chance.below(70_000))}"${value}`,
  ])()
}

/** The text of a JSON value, each place of which goes through `write`. A place that becomes empty is left out. */
function printed(value: unknown, write: (text: string, kind: PlaceKind) => string): string {
  if (typeof value !== 'object' || value === null) return write(JSON.stringify(value), 'value')
  if (Array.isArray(value)) return write(`[${joined(value.map((one) => printed(one, write)))}]`, 'value')
  const members = Object.entries(value).map(([name, one]) =>
    write(`${JSON.stringify(name)}:${printed(one, write)}`, 'member'),
  )
  return write(`{${joined(members)}}`, 'value')
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(',')
}
