import { compareKeys } from '../values/compare-keys.js'
import { type StoredType, storedType } from '../values/stored-type.js'
import { invalidParameter, validationError } from '../wire/validation-error.js'
import type { WireValue } from '../wire/wire-value.js'
import type { ComparisonOperator } from './comparison-operator.js'

/** What an operator takes: how many values, and of which types; any where none are listed. */
interface Takes {
  readonly least: number
  readonly most: number
  readonly types?: readonly StoredType[]
}

const ORDERED: readonly StoredType[] = ['S', 'N', 'B']
const NOTHING: Takes = { least: 0, most: 0 }
const ANY_ONE: Takes = { least: 1, most: 1 }
const ORDERED_ONE: Takes = { ...ANY_ONE, types: ORDERED }
// what a set or list has as members; the guide's list, S, N and B, is older than the types BOOL and NULL
const MEMBER: Takes = { ...ANY_ONE, types: [...ORDERED, 'BOOL', 'NULL'] }

const TAKES: Readonly<Record<ComparisonOperator, Takes>> = {
  EQ: ANY_ONE,
  NE: ANY_ONE,
  LT: ORDERED_ONE,
  LE: ORDERED_ONE,
  GT: ORDERED_ONE,
  GE: ORDERED_ONE,
  NULL: NOTHING,
  NOT_NULL: NOTHING,
  CONTAINS: MEMBER,
  NOT_CONTAINS: MEMBER,
  BEGINS_WITH: { ...ANY_ONE, types: ['S', 'B'] },
  IN: { least: 1, most: Number.POSITIVE_INFINITY, types: ORDERED },
  BETWEEN: { least: 2, most: 2, types: ORDERED },
}

/** Refuses values, which are in stored form, that a legacy operator doesn't take. */
export function checkArguments(operator: ComparisonOperator, values: readonly WireValue[]): void {
  const { least, most, types } = TAKES[operator]
  if (values.length < least || values.length > most) {
    throw invalidParameter(`Invalid number of argument(s) for the ${operator} ComparisonOperator`)
  }
  const given = values.map(storedType)
  for (const type of given) {
    if (types !== undefined && !types.includes(type)) {
      throw invalidParameter(`ComparisonOperator ${operator} is not valid for ${type} AttributeValue type`)
    }
    if (type !== given[0]) throw invalidParameter('AttributeValues inside AttributeValueList must be of same type')
  }
  if (operator === 'BETWEEN') checkBounds(values)
}

function checkBounds([lower, upper]: readonly WireValue[]): void {
  for (const type of ['S', 'N', 'B'] as const) {
    const [from, to] = [lower?.[type], upper?.[type]]
    if (from !== undefined && to !== undefined && compareKeys(type, from, to) > 0) {
      throw validationError(
        'The BETWEEN condition was provided a range where the lower bound is greater than the upper bound',
      )
    }
  }
}
