import test from 'ava'
import fc from 'fast-check'
import { addNumbers, subtractNumbers } from '#src/values/add-numbers.js'
import { normaliseNumber } from '#src/values/normalise-number.js'

// every number is a whole multiple of 10^-170: 38 digits, the last of which may stand at 10^-167
const UNIT = 170

/** A stored number and how many units it is. */
interface Known {
  readonly stored: string
  readonly units: bigint
}

const digits = fc.oneof(
  fc.bigInt({ min: -99n, max: 99n }),
  fc.bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n }),
)
const known = fc
  .tuple(digits, fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -167, max: 125 })))
  .map(([whole, exponent]): Known | undefined => {
    const normalised = normaliseNumber(`${whole}e${exponent}`)
    if (normalised.kind === 'problem') return undefined
    return { stored: normalised.text, units: whole * 10n ** BigInt(exponent + UNIT) }
  })
  .filter((number) => number !== undefined)

test('sums and differences are exact, or refused where 38 digits or the range are not enough', (t) => {
  let refused = 0
  const runs = 2000
  fc.assert(
    fc.property(known, known, (left, right) => {
      for (const [calculate, units] of [
        [addNumbers, left.units + right.units],
        [subtractNumbers, left.units - right.units],
      ] as const) {
        const problem = problemOf(units)
        if (problem === undefined) t.is(unitsOf(calculate(left.stored, right.stored)), units)
        else {
          refused++
          t.throws(() => calculate(left.stored, right.stored), { name: 'ValidationException', message: problem })
        }
      }
    }),
    { numRuns: runs },
  )
  const share = refused / (2 * runs)
  t.true(share > 0.1 && share < 0.9, `${share} of the results are refused`)
})

test('a result is in stored form, and taking away what was added gives the number back', (t) => {
  const small = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: -8, max: 8 }))
  fc.assert(
    fc.property(small, small, ([one, exponent], [other, otherExponent]) => {
      const [left, right] = [stored(`${one}e${exponent}`), stored(`${other}e${otherExponent}`)]
      const sum = addNumbers(left, right)
      t.is(stored(sum), sum)
      t.is(subtractNumbers(sum, right), left)
      t.is(addNumbers(right, left), sum)
    }),
  )
})

function stored(text: string): string {
  const normalised = normaliseNumber(text)
  if (normalised.kind === 'problem') throw new Error(normalised.problem)
  return normalised.text
}

function unitsOf(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const units = BigInt(whole + fraction.padEnd(UNIT, '0'))
  return text.startsWith('-') ? -units : units
}

function problemOf(units: bigint): RegExp | undefined {
  if (units === 0n) return undefined
  const all = `${units < 0n ? -units : units}`
  const magnitude = all.length - 1 - UNIT
  if (magnitude > 125 || (magnitude >= -130 && all.replace(/0+$/, '').length > 38)) return /^Number overflow\./
  return magnitude < -130 ? /^Number underflow\./ : undefined
}
