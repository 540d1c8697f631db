import test from 'ava'
import { musicWith, putting, stored } from '../support/music-calls.js'
import { operate } from '../support/operate.js'

const zeros = (count: number): string => '0'.repeat(count)
const nines = '9'.repeat(38)

const rows: readonly (readonly [title: string, given: string, stored: string])[] = [
  ['fact 8a: 38 digits are kept', '12345678901234567890123456789012345678', '12345678901234567890123456789012345678'],
  ['fact 8a: 38 digits after a point are kept', `0.${'1'.repeat(38)}`, `0.${'1'.repeat(38)}`],
  ['fact 8a: zeros around them count for nothing', `00${nines}.000`, nines],
  ['fact 8b: 1E-130 is the least magnitude', '1E-130', `0.${zeros(129)}1`],
  ['fact 8b: -1E-130 is the least magnitude', '-1E-130', `-0.${zeros(129)}1`],
  ['fact 8b: 9.99…E+125 is the greatest', `9.${'9'.repeat(37)}E+125`, nines + zeros(88)],
  ['fact 8b: -9.99…E+125 is the greatest', `-9.${'9'.repeat(37)}E+125`, `-${nines}${zeros(88)}`],
  ['fact 8c: 1.0 is 1', '1.0', '1'],
  ['fact 8c: 1e3 is 1000', '1e3', '1000'],
  ['fact 8c: -0 is 0', '-0', '0'],
  ['fact 8c: 0042.1200 is 42.12', '0042.1200', '42.12'],
  ['fact 8c: 1E125 has 126 digits', '1E125', `1${zeros(125)}`],
]

for (const [title, N, expected] of rows) {
  test(title, async (t) => {
    const client = await musicWith()
    await operate(client, ...putting({ n: { N }, nested: { L: [{ NS: [N] }] } }))
    t.deepEqual(await stored(client), { n: { N: expected }, nested: { L: [{ NS: [expected] }] } })
  })
}
