import type { ScalarType } from '@sluice/core'
import { compareNumbers } from './compare-numbers.js'
import { compareText } from './compare-text.js'

/** Compares two key values of one type in the order that DynamoDB sorts by. */
export function compareKeys(type: ScalarType, left: string, right: string): number {
  switch (type) {
    case 'S':
      return compareText(left, right)
    case 'N':
      return compareNumbers(left, right)
    case 'B':
      return Buffer.compare(Buffer.from(left, 'base64'), Buffer.from(right, 'base64'))
    default:
      return type satisfies never
  }
}
