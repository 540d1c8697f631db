import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { canonicalNumber } from '#src/codec/canonical-number.js'

/** Strings that UTF-8 can hold, with quotes, control characters and astral ones among them. */
export const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"\\\u0000\u001f', '日本', '😀'),
)

/** Names of attributes, awkward ones included. */
export const attributeName = fc.oneof(
  text.filter((name) => name !== ''),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a', '\u0001'),
)

export const bytes = fc.uint8Array({ maxLength: 20 })

/** Texts of numbers that DynamoDB takes, in its own form, the longest among them. */
export const numberText = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(fc.stringMatching(/^[1-9]\d{0,36}$/), fc.constantFrom('1', '12', '9')),
    fc.oneof(fc.integer({ min: -130, max: 88 }), fc.constantFrom(-130, -131, 88, 0)),
  )
  .map(([sign, digits, exponent]) => {
    const lowest = Math.max(exponent, -130 - digits.length + 1)
    return canonicalNumber(`${sign}${digits}e${lowest}`)
  })

const distinctBy = (value: Uint8Array) => value.join()

/** Any `AttributeValue` that DynamoDB would store. */
export const attributeValue: fc.Arbitrary<AttributeValue> = fc.letrec<{ readonly value: AttributeValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text.map((S): AttributeValue => ({ S })),
    numberText.map((N): AttributeValue => ({ N })),
    bytes.map((B): AttributeValue => ({ B })),
    fc.boolean().map((BOOL): AttributeValue => ({ BOOL })),
    fc.constant<AttributeValue>({ NULL: true }),
    fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).map((SS): AttributeValue => ({ SS })),
    fc.uniqueArray(numberText, { minLength: 1, maxLength: 4 }).map((NS): AttributeValue => ({ NS })),
    fc.uniqueArray(bytes, { minLength: 1, maxLength: 4, selector: distinctBy }).map((BS): AttributeValue => ({ BS })),
    fc.array(tie('value'), { maxLength: 3 }).map((L): AttributeValue => ({ L })),
    fc
      .dictionary(attributeName, tie('value'), { maxKeys: 3, noNullPrototype: true })
      .map((M): AttributeValue => ({ M })),
  ),
})).value

/** Any item that DynamoDB would store. */
export const item: fc.Arbitrary<Record<string, AttributeValue>> = fc.dictionary(attributeName, attributeValue, {
  maxKeys: 6,
  noNullPrototype: true,
})
