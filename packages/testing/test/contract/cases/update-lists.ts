import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { list, n, s } from '../look/values.js'
import { type UpdateRow, updateCase } from './update-item.js'

const SOURCE = 'Update expressions, DynamoDB Developer Guide; observed on AWS'

const abc = { l: list(s('a'), s('b'), s('c')) }

const lists: readonly UpdateRow[] = [
  [
    'list_append appends',
    abc,
    'SET l = list_append(l, :v)',
    { ':v': list(n(1), n(2)) },
    { l: list(s('a'), s('b'), s('c'), n(1), n(2)) },
  ],
  [
    'list_append puts in front',
    abc,
    'SET l = list_append(:v, l)',
    { ':v': list(n(1)) },
    { l: list(n(1), s('a'), s('b'), s('c')) },
  ],
  [
    'list_append starts a list',
    {},
    'SET l = list_append(if_not_exists(l, :none), :v)',
    { ':none': list(), ':v': list(n(1)) },
    { l: list(n(1)) },
  ],
  ['SET replaces a list element', abc, 'SET l[1] = :v', { ':v': n(1) }, { l: list(s('a'), n(1), s('c')) }],
  [
    'SET past the end of a list appends',
    abc,
    'SET l[9] = :v',
    { ':v': n(1) },
    { l: list(s('a'), s('b'), s('c'), n(1)) },
  ],
  [
    'SET appends several elements by their index',
    abc,
    'SET l[84] = :x, l[37] = :y, l[17] = :z',
    { ':x': n(84), ':y': n(37), ':z': n(17) },
    { l: list(s('a'), s('b'), s('c'), n(17), n(37), n(84)) },
  ],
  ['REMOVE closes the gap in a list', abc, 'REMOVE l[0]', undefined, { l: list(s('b'), s('c')) }],
  ['REMOVE past the end of a list is ignored', abc, 'REMOVE l[3]', undefined, abc],
  [
    'several REMOVEs count in the old list',
    abc,
    'REMOVE l[0], l[1]',
    undefined,
    { l: list(s('c')) },
    { differs: onDynalite('counts in the list that it has got to', [{}, { ...key('a'), l: list(s('b')) }]) },
  ],
  [
    'REMOVE and SET count in the old list',
    abc,
    'REMOVE l[0] SET l[2] = :v',
    { ':v': n(1) },
    { l: list(s('b'), n(1)) },
    {
      differs: onDynalite('counts in the list that it has got to', [
        {},
        { ...key('a'), l: list(s('b'), s('c'), n(1)) },
      ]),
    },
  ],
  [
    'what REMOVE takes leaves room for what is appended',
    abc,
    'REMOVE l[1] SET l[3] = :v',
    { ':v': n(1) },
    { l: list(s('a'), s('c'), n(1)) },
  ],
  ['ADD adds to a list element', { l: list(n(1)) }, 'ADD l[0] :v', { ':v': n(1) }, { l: list(n(2)) }],
]

export const updateListCases: readonly ContractCase[] = lists.map((row) => updateCase(row, SOURCE))
