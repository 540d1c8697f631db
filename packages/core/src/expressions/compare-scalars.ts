import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** The order of two stored values of one scalar type: strings by UTF-8, numbers by value, binary by bytes. */
export function compareScalars(a: AttributeValue, b: AttributeValue): number {
  if (a.N !== undefined) return compareNumbers(a.N, b.N ?? '0')
  return Buffer.compare(bytesOf(a), bytesOf(b))
}

function bytesOf({ S = '', B = Buffer.from(S) }: AttributeValue): Uint8Array {
  return B
}

// both in DynamoDB's own form, without exponents
function compareNumbers(a: string, b: string): number {
  const digits = Math.max(fractionOf(a).length, fractionOf(b).length)
  const [left, right] = [scaled(a, digits), scaled(b, digits)]
  return left < right ? -1 : Number(left > right)
}

function scaled(text: string, digits: number): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(digits - fractionOf(text).length))
}

function fractionOf(text: string): string {
  return text.split('.')[1] ?? ''
}
