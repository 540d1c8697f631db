import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onBoth } from '../differs.js'
import { get, put } from '../look/items.js'
import { ready } from '../look/tables.js'
import { type Attributes, b, list, map, n, s } from '../look/values.js'
import { updateWith } from '../look/write-with.js'
import { invalid } from '../refused.js'

const SOURCE = 'Update expressions, DynamoDB Developer Guide'

export type UpdateRow = readonly [
  title: string,
  before: Attributes | undefined,
  update: string,
  values: Attributes | undefined,
  /** The attributes beside the key. */
  after: Attributes | undefined,
  more?: { readonly names?: Record<string, string>; readonly differs?: ContractCase['differs'] },
]

const set = (...members: string[]) => ({ SS: members })

const sections: readonly UpdateRow[] = [
  ['SET makes a new attribute', {}, 'SET x = :v', { ':v': s('new') }, { x: s('new') }],
  ['SET changes the type of an attribute', { x: n(1) }, 'SET x = :v', { ':v': list() }, { x: list() }],
  [
    'SET assigns several attributes',
    { x: n(1) },
    'SET x = :v, y = :w',
    { ':v': n(2), ':w': b(1) },
    { x: n(2), y: b(1) },
  ],
  [
    'SET assigns within a map',
    { m: map({ i: n(1) }) },
    'SET m.j = :v',
    { ':v': n(2) },
    { m: map({ i: n(1), j: n(2) }) },
  ],
  [
    'SET assigns within a list’s map',
    { l: list(map({ i: n(1) })) },
    'SET l[0].i = :v',
    { ':v': n(2) },
    { l: list(map({ i: n(2) })) },
  ],
  ['SET copies another attribute', { x: s('a') }, 'SET y = x', undefined, { x: s('a'), y: s('a') }],
  [
    'SET swaps two attributes: it reads the old item',
    { x: n(1), y: n(2) },
    'SET x = y, y = x',
    undefined,
    { x: n(2), y: n(1) },
  ],
  ['SET reads what REMOVE takes away', { x: n(1) }, 'REMOVE x SET y = x', undefined, { y: n(1) }],
  ['SET adds', { x: n(1) }, 'SET x = x + :v', { ':v': n('0.1') }, { x: n('1.1') }],
  ['SET subtracts', { x: n(1) }, 'SET x = x - :v', { ':v': n(3) }, { x: n(-2) }],
  ['SET adds an attribute to a value', { x: n(1) }, 'SET y = :v + x', { ':v': n(2) }, { x: n(1), y: n(3) }],
  [
    'SET adds to the 38th digit',
    { x: n(`${'9'.repeat(36)}01`) },
    'SET x = x + :v',
    { ':v': n(2) },
    { x: n(`${'9'.repeat(36)}03`) },
  ],
  ['if_not_exists keeps what is there', { x: n(1) }, 'SET x = if_not_exists(x, :v)', { ':v': n(2) }, { x: n(1) }],
  ['if_not_exists gives what is not there', {}, 'SET x = if_not_exists(x, :v)', { ':v': n(2) }, { x: n(2) }],
  [
    'if_not_exists asks about another attribute',
    { y: n(1) },
    'SET x = if_not_exists(y, :v)',
    { ':v': n(2) },
    { x: n(1), y: n(1) },
  ],
  [
    'if_not_exists starts a counter',
    {},
    'SET x = if_not_exists(x, :zero) + :v',
    { ':zero': n(0), ':v': n(2) },
    { x: n(2) },
  ],
  ['REMOVE takes attributes away', { x: n(1), y: n(2), w: n(3) }, 'REMOVE x, y', undefined, { w: n(3) }],
  ['REMOVE takes the member of a map away', { m: map({ i: n(1) }) }, 'REMOVE m.i', undefined, { m: map({}) }],
  ['REMOVE ignores what is not there', { x: n(1) }, 'REMOVE y', undefined, { x: n(1) }],
  ['REMOVE ignores a member that is not there', { m: map({}) }, 'REMOVE m.i', undefined, { m: map({}) }],
  ['ADD makes a number', {}, 'ADD x :v', { ':v': n(5) }, { x: n(5) }],
  ['ADD adds to a number', { x: n(5) }, 'ADD x :v', { ':v': n(-7) }, { x: n(-2) }],
  ['ADD makes a set', {}, 'ADD x :v', { ':v': set('a') }, { x: set('a') }],
  ['ADD unites sets', { x: set('a') }, 'ADD x :v', { ':v': set('a') }, { x: set('a') }],
  [
    'ADD unites numbers by their value',
    { x: { NS: ['1'] } },
    'ADD x :v',
    { ':v': { NS: ['1.0'] } },
    { x: { NS: ['1'] } },
  ],
  ['ADD adds within a map', { m: map({}) }, 'ADD m.i :v', { ':v': n(1) }, { m: map({ i: n(1) }) }],
  ['DELETE takes members of a set away', { x: set('a', 'b') }, 'DELETE x :v', { ':v': set('b', 'd') }, { x: set('a') }],
  [
    'DELETE of the last member takes the set away',
    { x: set('a'), y: n(1) },
    'DELETE x :v',
    { ':v': set('a') },
    { y: n(1) },
  ],
  ['DELETE ignores a set that is not there', { y: n(1) }, 'DELETE x :v', { ':v': set('a') }, { y: n(1) }],
  [
    'one update has all four sections, in any order',
    { x: n(1), y: n(2), ss: set('a', 'b') },
    'DELETE ss :b ADD y :v REMOVE x SET w = :v',
    { ':b': set('b'), ':v': n(1) },
    { y: n(3), w: n(1), ss: set('a') },
  ],
  ['sections are written small', { x: n(1) }, 'set y = :v remove x', { ':v': n(1) }, { y: n(1) }],
  [
    'aliases stand for reserved words and names with dots',
    { m: map({}) },
    'SET #n = :v, m.#d = :v',
    { ':v': n(1) },
    { name: n(1), m: map({ 'a.b': n(1) }) },
    { names: { '#n': 'name', '#d': 'a.b' } },
  ],
  [
    'attributes have names that objects inherit',
    {},
    'SET #c = :v, toString = if_not_exists(valueOf, :v)',
    { ':v': n(1) },
    { constructor: n(1), toString: n(1) } as unknown as Attributes,
    { names: { '#c': 'constructor' } },
  ],
]

const onNothing: readonly UpdateRow[] = [
  ['SET makes an item where none is', undefined, 'SET x = :v', { ':v': n(1) }, { x: n(1) }],
  ['ADD makes an item where none is', undefined, 'ADD x :v', { ':v': n(1) }, { x: n(1) }],
  ['SET and REMOVE make an item where none is', undefined, 'SET x = :v REMOVE y', { ':v': n(1) }, { x: n(1) }],
  [
    'REMOVE alone makes no item where none is',
    undefined,
    'REMOVE x',
    undefined,
    undefined,
    { differs: onBoth('makes the item', [{}, key('a')]) },
  ],
  [
    'REMOVE of nested paths makes no item where none is',
    undefined,
    'REMOVE x.y, l[0]',
    undefined,
    undefined,
    {
      differs: onBoth('refuses the path', [
        invalid('The document path provided in the update expression is invalid for update'),
        undefined,
      ]),
    },
  ],
  [
    'DELETE alone makes no item where none is',
    undefined,
    'DELETE x :v',
    { ':v': set('a') },
    undefined,
    { differs: onBoth('makes the item', [{}, key('a')]) },
  ],
]

/** What an update makes of the item `a`, or of none. */
export const updateCase = (
  [title, before, UpdateExpression, values, after, { names, differs } = {}]: UpdateRow,
  source: string,
): ContractCase => ({
  title,
  source,
  look: async (client) => {
    await ready(client)
    if (before !== undefined) await put(client, { ...key('a'), ...before })
    const answer = await updateWith(client, {
      UpdateExpression,
      ...(values && { ExpressionAttributeValues: values }),
      ...(names && { ExpressionAttributeNames: names }),
    })
    return [answer, await get(client, key('a'))]
  },
  expect: [{}, after && { ...key('a'), ...after }],
  ...(differs && { differs }),
})

export const updateItemCases: readonly ContractCase[] = [
  ...sections.map((row) => updateCase(row, SOURCE)),
  ...onNothing.map((row) => updateCase(row, 'observed on AWS')),
  ...([undefined, { x: n(1) }] as const).map(
    (before): ContractCase => ({
      title: `an UpdateItem without actions ${before ? 'leaves the item as it is' : 'makes the bare key item'}`,
      source: 'observed on AWS',
      look: async (client) => {
        await ready(client)
        if (before !== undefined) await put(client, { ...key('a'), ...before })
        return [await updateWith(client, {}), await get(client, key('a'))]
      },
      expect: [{}, { ...key('a'), ...before }],
    }),
  ),
]
