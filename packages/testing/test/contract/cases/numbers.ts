import type { ContractCase } from '../contract-case.js'
import { batchRoundTrip, roundTrip } from '../look/items.js'
import { invalid } from '../refused.js'

const stored: readonly (readonly [given: string, stored: string])[] = [
  ['1.0', '1'],
  ['1e3', '1000'],
  ['-0', '0'],
  ['0042.1200', '42.12'],
  ['.5', '0.5'],
  ['-1.50E-3', '-0.0015'],
  ['1E125', `1${'0'.repeat(125)}`],
  ['1E-130', `0.${'0'.repeat(129)}1`],
  [`${'9'.repeat(38)}E88`, '9'.repeat(38) + '0'.repeat(88)],
  ['12345678901234567890123456789012345678', '12345678901234567890123456789012345678'],
  ['0.10000000000000000000000000000000000000', '0.1'],
]

const notNumeric = ['abc', 'NaN', 'Infinity', ' 1', '1 ', '1.2.3', '0x10', '1e', '1e9223372036854775808'] as const

const BEYOND_32_BITS = {
  'dynamodb-local': {
    sees: invalid('A value provided cannot be converted into a number'),
    why: 'takes an exponent beyond 32 bits for no number',
  },
} as const

export const numberCases: readonly ContractCase[] = [
  ...stored.map(
    ([given, N]): ContractCase => ({
      title: `the number ${given} comes back as ${N.length > 40 ? `${N.length} characters` : N}`,
      source: 'observed on AWS',
      look: (client) => roundTrip(client, { N: given }),
      expect: { N },
    }),
  ),
  {
    title: 'numbers inside sets, lists and maps come back in their stored form',
    source: 'observed on AWS',
    look: (client) => roundTrip(client, { M: { l: { L: [{ N: '1.0' }] }, s: { NS: ['1e3'] } } }),
    expect: { M: { l: { L: [{ N: '1' }] }, s: { NS: ['1000'] } } },
    differs: {
      'dynamodb-local': {
        sees: { M: { l: { L: [{ N: '1.0' }] }, s: { NS: ['1E+3'] } } },
        why: 'keeps nested numbers as they were written',
      },
    },
  },
  ...notNumeric.map(
    (given): ContractCase => ({
      title: `'${given}' is not a number`,
      source: 'observed on AWS',
      look: (client) => roundTrip(client, { N: given }),
      expect: invalid(`The parameter cannot be converted to a numeric value: ${given}`),
      ...(given.startsWith('1e9') && {
        differs: { dynalite: { sees: invalid('Number overflow'), why: 'calls it too large' } },
      }),
    }),
  ),
  {
    title: 'an empty number is not a number',
    source: 'observed on AWS',
    look: (client) => roundTrip(client, { N: '' }),
    expect: invalid('The parameter cannot be converted to a numeric value'),
  },
  {
    title: 'a number of 39 digits is too long',
    source: 'observed on AWS',
    look: (client) => roundTrip(client, { N: '1'.repeat(39) }),
    expect: invalid('Attempting to store more than 38 significant digits in a Number'),
  },
  ...['1e126', '-1e126', `${'9'.repeat(38)}E89`, '1e99999999999'].map(
    (given): ContractCase => ({
      title: `the number ${given} is too large`,
      source: 'observed on AWS',
      look: (client) => roundTrip(client, { N: given }),
      expect: invalid('Number overflow. Attempting to store a number with magnitude larger than supported range'),
      ...(/e-?99999999999/.test(given) && { differs: BEYOND_32_BITS }),
    }),
  ),
  ...['1e-131', '-1e-131', '1e-99999999999'].map(
    (given): ContractCase => ({
      title: `the number ${given} is too small`,
      source: 'observed on AWS',
      look: (client) => roundTrip(client, { N: given }),
      expect: invalid('Number underflow. Attempting to store a number with magnitude smaller than supported range'),
      ...(/e-?99999999999/.test(given) && { differs: BEYOND_32_BITS }),
    }),
  ),
  {
    title: 'a batch with a number that is none is refused',
    source: 'observed on AWS',
    look: (client) => batchRoundTrip(client, { L: [{ N: 'abc' }] }),
    expect: invalid('The parameter cannot be converted to a numeric value: abc'),
  },
  {
    title: 'zero with the exponent 125 is 0',
    source: 'observed on AWS',
    look: (client) => roundTrip(client, { N: '0e125' }),
    expect: { N: '0' },
  },
  {
    title: 'zero with the exponent -131 is too small',
    source: 'observed on AWS',
    look: (client) => roundTrip(client, { N: '0e-131' }),
    expect: invalid('Number underflow'),
    differs: {
      dynalite: { sees: { N: '0' }, why: 'stores 0' },
      'dynamodb-local': { sees: { N: '0' }, why: 'stores 0' },
    },
  },
  {
    title: 'zero with the exponent 126 is too large',
    source: 'observed on AWS',
    look: (client) => roundTrip(client, { N: '0e126' }),
    expect: invalid('Number overflow'),
    differs: {
      dynalite: { sees: { N: '0' }, why: 'stores 0' },
      'dynamodb-local': { sees: { N: '0' }, why: 'stores 0' },
    },
  },
]
