import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { ContractCase } from '../contract-case.js'
import { batchRoundTrip, roundTrip } from '../look/items.js'
import { invalid } from '../refused.js'

const bytes = (...values: number[]) => Uint8Array.from(values)

/** Sets have no order: their members, sorted. */
async function members(answer: Promise<unknown>): Promise<unknown> {
  const value = (await answer) as AttributeValue
  const list: readonly (string | Uint8Array)[] | undefined = value.SS ?? value.NS ?? value.BS
  return list === undefined ? value : list.map((member) => (typeof member === 'string' ? member : [...member])).sort()
}

const kept: readonly (readonly [title: string, value: AttributeValue, members: readonly unknown[]])[] = [
  ['strings', { SS: ['b', 'a', 'é'] }, ['a', 'b', 'é']],
  ['numbers in their stored form', { NS: ['2.0', '1e1', '-3'] }, ['-3', '10', '2']],
  ['binaries', { BS: [bytes(2), bytes(1, 255)] }, [[1, 255], [2]]],
  ['strings, one of them empty', { SS: ['', 'a'] }, ['', 'a']],
]

const refusals: readonly (readonly [title: string, value: AttributeValue, clause: string])[] = [
  ['an empty set of strings', { SS: [] }, 'An string set  may not be empty'],
  ['an empty set of numbers', { NS: [] }, 'An number set  may not be empty'],
  ['an empty set of binaries', { BS: [] }, 'Binary sets should not be empty'],
  ['a string twice in a set', { SS: ['a', 'b', 'b'] }, 'contains duplicates'],
  ['a number twice in a set', { NS: ['2', '2'] }, 'Input collection contains duplicates'],
  ['1 and 1.0 in a set', { NS: ['1', '1.0'] }, 'Input collection contains duplicates'],
  ['a binary twice in a set', { BS: [bytes(1), bytes(1)] }, 'of type BS contains duplicates.'],
  ['a set with a number that is none', { NS: ['1', 'x'] }, 'The parameter cannot be converted to a numeric value: x'],
  ['an empty set inside a list', { L: [{ SS: [] }] }, 'An string set  may not be empty'],
]

export const setCases: readonly ContractCase[] = [
  ...kept.map(
    ([title, value, expect]): ContractCase => ({
      title: `a set of ${title} comes back with its members`,
      source: 'Naming rules and data types, DynamoDB Developer Guide',
      look: (client) => members(roundTrip(client, value)),
      expect,
    }),
  ),
  ...refusals.map(
    ([title, value, clause]): ContractCase => ({
      title: `PutItem refuses ${title}`,
      source: 'observed on AWS',
      look: (client) => roundTrip(client, value),
      expect: invalid(clause),
    }),
  ),
  {
    title: 'BatchWriteItem refuses a string twice in a set',
    source: 'observed on AWS',
    look: (client) => batchRoundTrip(client, { SS: ['a', 'b', 'b'] }),
    expect: invalid('contains duplicates'),
  },
  {
    title: 'BatchWriteItem refuses an empty set',
    source: 'observed on AWS',
    look: (client) => batchRoundTrip(client, { NS: [] }),
    expect: invalid('An number set  may not be empty'),
  },
]
