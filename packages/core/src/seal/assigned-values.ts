import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import type { Update, UpdateValue } from '../expressions/update.js'

/** The whole attributes that an update assigns, by stored name: as far as their values are known before it is made. */
export function assignedValues({ set }: Update): Item {
  const values: Record<string, AttributeValue> = {}
  for (const { path, value } of set) {
    const [name, ...inside] = path
    const given = givenValue(value)
    if (inside.length === 0 && given !== undefined) values[String(name)] = given
  }
  return values
}

function givenValue(value: UpdateValue): AttributeValue | undefined {
  if (value.kind === 'value') return value.value
  return value.kind === 'if-not-exists' ? givenValue(value.otherwise) : undefined
}
