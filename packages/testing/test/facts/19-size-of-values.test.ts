import test from 'ava'
import { musicWith, putting } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'

const MAX = 409_600
// the names `pk`, `sk`, `text` and the values `a` and `x`
const REST = 2 + 1 + 2 + 1 + 4

// the numbers were measured on AWS in October 2026: the Developer Guide and dynalite have other rules; lists and maps are
// from sources older than 2023
const rows: readonly (readonly [title: string, size: number, name: string, value: object])[] = [
  ['fact 19a: a name of one-byte characters and a string', 4 + 2, 'name', { S: 'ab' }],
  ['fact 19a: a name and a string in UTF-8', 2 + 6, 'é', { S: 'é😀' }],
  ['fact 19a: a binary', 1 + 7, 'v', { B: new Uint8Array(7) }],
  ['fact 19a: an empty string', 1, 'v', { S: '' }],
  ['fact 19b: true', 1 + 1, 'v', { BOOL: true }],
  ['fact 19b: false', 1 + 1, 'v', { BOOL: false }],
  ['fact 19b: NULL', 1 + 1, 'v', { NULL: true }],
  ['fact 19c: the number 3.14159', 1 + 5, 'v', { N: '3.14159' }],
  ['fact 19c: the number 123456', 1 + 4, 'v', { N: '123456' }],
  ['fact 19c: the number 1E125', 1 + 2, 'v', { N: '1E125' }],
  ['fact 19c: the number 1E-130', 1 + 2, 'v', { N: '1E-130' }],
  ['fact 19c: the number 0', 1 + 1, 'v', { N: '0' }],
  ['fact 19c: the number -1', 1 + 3, 'v', { N: '-1' }],
  ['fact 19c: the number 1.50, of which the zero is trimmed', 1 + 3, 'v', { N: '1.50' }],
  ['fact 19d: a set of strings', 1 + 3, 'v', { SS: ['ab', 'c'] }],
  ['fact 19d: a set of numbers', 1 + 2 + 3, 'v', { NS: ['12', '-1'] }],
  ['fact 19d: a set of binaries', 1 + 3, 'v', { BS: [new Uint8Array(1), new Uint8Array(2)] }],
  ['fact 19e: an empty list (older source)', 1 + 3, 'v', { L: [] }],
  [
    'fact 19e: a list of a string and a number (older source)',
    1 + 3 + (1 + 2) + (1 + 2),
    'v',
    { L: [{ S: 'ab' }, { N: '1' }] },
  ],
  ['fact 19e: an empty map (older source)', 1 + 3, 'v', { M: {} }],
  ['fact 19e: a map of a string (older source)', 1 + 3 + (1 + 4 + 2), 'v', { M: { name: { S: 'ab' } } }],
]

for (const [title, size, name, value] of rows) {
  test(`${title} takes ${size} bytes`, async (t) => {
    const client = await musicWith()
    // what is left of an item's 409,600 bytes is filled up
    const filled = (left: number) => putting({ [name]: value, text: { S: 'x'.repeat(MAX - REST - size + left) } })
    await operate(client, ...filled(0))
    t.is(await refusalOf(client, ...filled(1)), 'Item size has exceeded the maximum allowed size')
  })
}
