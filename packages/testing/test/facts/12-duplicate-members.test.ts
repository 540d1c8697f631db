import test from 'ava'
import { batchPutting, filtering, musicWith, putting, updating } from '../support/music-calls.js'
import { operate } from '../support/operate.js'
import { refusals } from '../support/refusals.js'

const ENVELOPE = '1 validation error detected: '
const INVALID = 'One or more parameter values were invalid: '
const bytes = (...all: number[]) => Uint8Array.from(all)

refusals(test, [
  [
    'fact 12a: PutItem lists the strings in order, with quotes',
    putting({ set: { SS: ['b', 'a', 'b'] } }),
    `${ENVELOPE}${INVALID}Input collection ["a", "b", "b"] contains duplicates.`,
  ],
  [
    'fact 12a: UpdateItem does so too',
    updating('SET a = :v', { ':v': { SS: ['b', 'a', 'b'] } }),
    `${ENVELOPE}${INVALID}Input collection ["a", "b", "b"] contains duplicates.`,
  ],
  [
    'fact 12b: the older layer lists them as they came (older text)',
    batchPutting({ set: { SS: ['b', 'a', 'b'] } }),
    `${INVALID}Input collection [b, a, b] contains duplicates.`,
  ],
  [
    'fact 12c: binaries have no space before `of type BS`',
    putting({ set: { BS: [bytes(1), bytes(1)] } }),
    `${ENVELOPE}${INVALID}Input collection ["AQ==","AQ=="]of type BS contains duplicates.`,
  ],
  [
    'fact 12c: so in the older layer (older text)',
    batchPutting({ set: { BS: [bytes(1), bytes(1)] } }),
    `${INVALID}Input collection [AQ==, AQ==]of type BS contains duplicates.`,
  ],
  [
    'fact 12d: numbers are compared as numbers, and not listed',
    putting({ set: { NS: ['1', '1.0'] } }),
    `${ENVELOPE}${INVALID}Input collection contains duplicates.`,
  ],
  [
    'fact 12d: so in the older layer, without prefix and full stop (older text)',
    batchPutting({ set: { NS: ['1', '1.0'] } }),
    'Input collection contains duplicates',
  ],
])

// dynalite compares lists of members
for (const [type, given, same, other] of [
  ['strings', { SS: ['a', 'b'] }, { SS: ['b', 'a'] }, { SS: ['a', 'c'] }],
  ['numbers', { NS: ['1', '2'] }, { NS: ['2.0', '1'] }, { NS: ['1', '3'] }],
  ['binaries', { BS: [bytes(1), bytes(2)] }, { BS: [bytes(2), bytes(1)] }, { BS: [bytes(1), bytes(3)] }],
  ['strings in a list', { L: [{ SS: ['a', 'b'] }] }, { L: [{ SS: ['b', 'a'] }] }, { L: [{ SS: ['a'] }] }],
] as const) {
  test(`fact 12e: sets of ${type} are equal in any order`, async (t) => {
    const client = await musicWith()
    await operate(client, ...putting({ s: given }))
    t.is((await operate(client, ...filtering('s = :v', { ':v': same }))).Count, 1)
    t.is((await operate(client, ...filtering('s <> :v', { ':v': same }))).Count, 0)
    t.is((await operate(client, ...filtering('s = :v', { ':v': other }))).Count, 0)
  })
}
