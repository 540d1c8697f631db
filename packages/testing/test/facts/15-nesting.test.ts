import test from 'ava'
import { batchPutting, musicWith, putting, stored, transactPutting, updating } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const NESTING =
  'Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit'

function wrapped(levels: number): object {
  let value: object = { S: 'deep' }
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { L: [value] } : { M: { a: value } }
  return value
}

for (const [where, call] of [
  ['PutItem', putting({ v: wrapped(31) })],
  ['BatchWriteItem', batchPutting({ v: wrapped(31) })],
  ['TransactWriteItems', transactPutting({ v: wrapped(31) })],
  ['UpdateItem', updating('SET v = :v', { ':v': wrapped(31) })],
] as const) {
  test(`fact 15a: ${where} takes 31 maps and lists around a value`, async (t) => {
    const client = await musicWith()
    await operate(client, ...call)
    t.deepEqual(await stored(client), { v: wrapped(31) })
  })
}

const ENVELOPE = '1 validation error detected: '
const deep = (levels: number) => ({ ':v': wrapped(levels) })

// as measured in October 2026: at 61 levels too, at 63 no longer in the envelope
refusals(test, [
  ['fact 15b: PutItem refuses 32', putting({ v: wrapped(32) }), ENVELOPE + NESTING],
  ['fact 15b: PutItem refuses 61 in the same way', putting({ v: wrapped(61) }), ENVELOPE + NESTING],
  ['fact 15b: PutItem refuses 63 without an envelope', putting({ v: wrapped(63) }), NESTING],
  ['fact 15c: BatchWriteItem refuses 32', batchPutting({ v: wrapped(32) }), NESTING],
  ['fact 15d: a transaction with a Put of 32 is refused as a whole', transactPutting({ v: wrapped(32) }), NESTING],
  // most regions; the others take it
  ['fact 15e: UpdateItem refuses 32 in a value', updating('SET v = :v', deep(32)), ENVELOPE + NESTING],
  [
    'fact 15e: UpdateItem refuses 63 in a value, which it names then',
    updating('SET v = :v', deep(63)),
    `ExpressionAttributeValues contains invalid value: ${NESTING} for key :v`,
  ],
])
