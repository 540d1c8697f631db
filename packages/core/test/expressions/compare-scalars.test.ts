import test from 'ava'
import { compareScalars } from '#src/expressions/compare-scalars.js'

test('numbers are in order by value, whatever their length', (t) => {
  const ordered = ['-100', '-9.5', '-9.49', '-0.001', '0', '0.0009', '0.001', '9', '10', `1${'0'.repeat(125)}`]
  for (const [at, one] of ordered.entries()) {
    for (const [where, other] of ordered.entries()) {
      t.is(Math.sign(compareScalars({ N: one }, { N: other })), Math.sign(at - where), `${one} ${other}`)
    }
  }
})

test('38 digits count', (t) => {
  const long = '1234567890123456789012345678901234567'
  t.is(compareScalars({ N: `${long}8` }, { N: `${long}9` }), -1)
  t.is(compareScalars({ N: `0.${long}` }, { N: `0.${long}` }), 0)
})

test('strings are in order by UTF-8, binary by unsigned bytes', (t) => {
  t.true(compareScalars({ S: '\uff5e' }, { S: '😀' }) < 0)
  t.true(compareScalars({ S: 'a' }, { S: 'ab' }) < 0)
  t.true(compareScalars({ B: Uint8Array.of(200) }, { B: Uint8Array.of(3, 1) }) > 0)
  t.is(compareScalars({ S: '' }, { S: '' }), 0)
})
