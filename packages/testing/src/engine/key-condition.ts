import type { SortCondition } from '../expressions/syntax.js'
import type { KeyDefinition, KeyPart } from '../storage/key-definition.js'
import type { KeyCondition } from '../storage/query-table.js'
import { invalidParameter } from '../wire/validation-error.js'
import type { WireValue } from '../wire/wire-value.js'
import { checkNotEmpty } from './primary-key.js'

/** A key condition as an expression or the legacy parameter gives it, its values in stored form. */
export interface GivenKeyCondition {
  readonly partition: WireValue
  readonly sort?: SortCondition | undefined
}

/** The key condition for a key, its values checked against the types of the key's attributes. */
export function readKeyCondition(key: KeyDefinition, { partition, sort }: GivenKeyCondition): KeyCondition {
  const text = keyValue(key.partition, partition)
  if (sort === undefined || key.sort === undefined) return { partition: text }
  for (const value of valuesOf(sort)) keyValue(key.sort, value)
  return { partition: text, sort }
}

function valuesOf(sort: SortCondition): readonly WireValue[] {
  switch (sort.kind) {
    case 'comparison':
      return [sort.value]
    case 'between':
      return [sort.lower, sort.upper]
    case 'begins_with':
      return [sort.prefix]
    default:
      return sort satisfies never
  }
}

function keyValue(part: KeyPart, value: WireValue): string {
  const text = value[part.type]
  if (text === undefined) throw invalidParameter('Condition parameter type does not match schema type')
  checkNotEmpty(text, part)
  return text
}
