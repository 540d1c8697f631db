import type { SetValue, Update } from '../expressions/syntax.js'
import type { ErrorStyle } from '../values/error-style.js'
import { nameSize } from '../values/name-size.js'
import { normaliseValue } from '../values/normalise-value.js'
import type { WireValue } from '../wire/wire-value.js'
import type { AttributeUpdate, AttributeUpdates } from './attribute-updates.js'
import { checkAttributeUpdate } from './check-attribute-update.js'

type Path = readonly [string]

/** Reads `AttributeUpdates`, whose actions are known to be such. Without any, it is an update without actions. */
export function readAttributeUpdates(updates: AttributeUpdates, style: ErrorStyle): Update {
  const set: { readonly path: Path; readonly value: SetValue }[] = []
  const remove: Path[] = []
  const add: { readonly path: Path; readonly value: WireValue }[] = []
  const taken: { readonly path: Path; readonly value: WireValue }[] = []
  for (const [name, update] of Object.entries(updates)) {
    const path: Path = [name]
    const { Action: action = 'PUT', Value: value } = checked(name, update, style)
    if (value === undefined) remove.push(path)
    else if (action === 'PUT') set.push({ path, value: { kind: 'value', value } })
    else if (action === 'ADD') add.push({ path, value })
    else taken.push({ path, value })
  }
  return { set, remove, add, delete: taken }
}

function checked(name: string, update: AttributeUpdate, style: ErrorStyle): AttributeUpdate {
  nameSize(name)
  if (update.Value !== undefined) normaliseValue(update.Value, style, 0)
  checkAttributeUpdate(update)
  return update
}
