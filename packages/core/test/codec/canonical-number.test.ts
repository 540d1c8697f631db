import test from 'ava'
import fc from 'fast-check'
import { canonicalNumber } from '#src/codec/canonical-number.js'

const rows: Readonly<Record<string, string>> = {
  '0': '0',
  '-0': '0',
  '0.000': '0',
  '0e125': '0',
  '1': '1',
  '+1': '1',
  '1.0': '1',
  '1e3': '1000',
  '1E+3': '1000',
  '100': '100',
  '0042.1200': '42.12',
  '-0042.1200': '-42.12',
  '.5': '0.5',
  '5.': '5',
  '1.5e-3': '0.0015',
  '123456e-2': '1234.56',
  '1E125': `1${'0'.repeat(125)}`,
  '1E-130': `0.${'0'.repeat(129)}1`,
  '12345678901234567890123456789012345678': '12345678901234567890123456789012345678',
  '123456789012345678901234567890123456780000': '123456789012345678901234567890123456780000',
  '9.9999999999999999999999999999999999999E+125': `${'9'.repeat(38)}${'0'.repeat(88)}`,
}

for (const [text, canonical] of Object.entries(rows)) {
  test(`${text.slice(0, 50)} is stored as ${canonical.slice(0, 50)}`, (t) => t.is(canonicalNumber(text), canonical))
}

test('what is no number for DynamoDB is refused', (t) => {
  for (const text of [
    '',
    ' 1',
    '1 ',
    'abc',
    'NaN',
    'Infinity',
    '0x10',
    '1e',
    '1e+',
    '.',
    '-',
    '+',
    '--1',
    '1.2.3',
    '1_000',
    '1n',
    '١',
  ]) {
    t.throws(() => canonicalNumber(text), { message: /is not a number/ }, text)
  }
})

test('more than 38 significant digits are refused', (t) => {
  for (const text of ['1'.repeat(39), `1.${'0'.repeat(37)}1`, `-${'1'.repeat(39)}e-60`, `0.${'1'.repeat(39)}`]) {
    t.throws(() => canonicalNumber(text), { message: /more than 38 significant digits/ }, text)
  }
})

test('a magnitude outside 1E-130 to 9.99E+125 is refused', (t) => {
  for (const text of ['1E126', '-1E126', '10E125', `1${'0'.repeat(126)}`, '0e126', `1e${'9'.repeat(30)}`]) {
    t.throws(() => canonicalNumber(text), { message: /magnitude above/ }, text)
  }
  for (const text of ['1E-131', '-9.9E-131', '0.1E-130', `1e-${'9'.repeat(30)}`]) {
    t.throws(() => canonicalNumber(text), { message: /magnitude below/ }, text)
  }
})

/** A decimal number as coefficient and exponent of ten, read without the code under test. */
function parse(text: string): { readonly coefficient: bigint; readonly exponent: number } {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const [integer = '', fraction = ''] = mantissa.split('.')
  return { coefficient: BigInt(integer + fraction), exponent: Number(exponent) - fraction.length }
}

function isSameNumber(a: string, b: string): boolean {
  const [x, y] = [parse(a), parse(b)]
  const shared = Math.min(x.exponent, y.exponent)
  const scale = ({ coefficient, exponent }: ReturnType<typeof parse>) => coefficient * 10n ** BigInt(exponent - shared)
  return scale(x) === scale(y)
}

const decimalText = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.stringMatching(/^\d{1,25}$/),
    fc.option(fc.stringMatching(/^\d{1,25}$/), { nil: undefined }),
    fc.option(fc.integer({ min: -160, max: 160 }), { nil: undefined }),
  )
  .map(([sign, integer, fraction, exponent]) => {
    return `${sign}${integer}${fraction === undefined ? '' : `.${fraction}`}${exponent === undefined ? '' : `e${exponent}`}`
  })

test('property: the canonical text is the same number in the canonical form, and only what is too big, small or long is refused', (t) => {
  fc.assert(
    fc.property(decimalText, (text) => {
      const { coefficient, exponent } = parse(text)
      const digits = String(coefficient < 0n ? -coefficient : coefficient)
      const significant = digits.replace(/0+$/, '').length
      const magnitude = digits.length - 1 + exponent
      let canonical: string | undefined
      try {
        canonical = canonicalNumber(text)
      } catch {
        canonical = undefined
      }
      if (coefficient !== 0n && (significant > 38 || magnitude > 125 || magnitude < -130))
        return canonical === undefined
      if (canonical === undefined) return coefficient === 0n && Number(text.split('e')[1]) > 125
      return (
        isSameNumber(text, canonical) &&
        /^(?:0|-?(?:0\.\d*[1-9]|[1-9]\d*(?:\.\d*[1-9])?))$/.test(canonical) &&
        canonicalNumber(canonical) === canonical
      )
    }),
    { numRuns: 2000 },
  )
  t.pass()
})
