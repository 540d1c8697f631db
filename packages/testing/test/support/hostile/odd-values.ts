import type { Chance } from './chance.js'

/** Names that objects of JavaScript inherit, or that other parsers stumble over. */
export const ODD_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'length',
  '0',
  '-1',
  '4294967295',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\ufeff',
  'é',
  '\u{1f600}',
  '#n',
  ':v',
  'a.b',
  'a[0]',
  'pk',
  'SS',
]

const NUMBERS =
  '0 -0 1 -1 0.5 1e3 1e400 -1e400 1e-400 9007199254740993 18446744073709551616 2147483648 -2147483649 1E+126'
const TEXTS = [
  '1e126',
  '1e-131',
  '9'.repeat(39),
  '9'.repeat(2000),
  `1${'0'.repeat(2000)}1`,
  '1e99999999999999999999',
  'NaN',
  'Infinity',
  '0x10',
  '====',
  'A',
  '\u0000',
  '\ud800\ud800',
  '\u202e',
  'x'.repeat(3000),
  'arn:aws:dynamodb:::table/',
]

/** The text of a JSON value that a member of a request seldom or never holds. */
export function oddValue(chance: Chance): string {
  switch (chance.below(12)) {
    case 0:
      return 'null'
    case 1:
      return chance.pick(['true', 'false'])
    case 2:
      return chance.pick(NUMBERS.split(' '))
    case 3:
      return '9'.repeat(1 + chance.below(400))
    case 4:
      return JSON.stringify(chance.pick(TEXTS))
    case 5:
      return JSON.stringify(chance.pick(ODD_NAMES))
    case 6:
      return chance.pick(['[]', '{}', '[{}]', '[[]]', '[null]', '{"":{}}', '""'])
    case 7:
      return nested(chance, '[', ']')
    case 8:
      return nested(chance, '{"L":[', ']}')
    case 9:
      return nested(chance, '{"M":{"__proto__":', '}}')
    case 10:
      return `{"${chance.pick(['S', 'N', 'B', 'SS', 'NS', 'BS', 'L', 'M', 'BOOL', 'NULL', 'X'])}":${oddValue(chance)}}`
    default:
      return `{${oddMember(chance)},${oddMember(chance)}}`
  }
}

/** The text of a member with an odd name. */
export function oddMember(chance: Chance): string {
  return `${JSON.stringify(chance.pick(ODD_NAMES))}:${chance.below(3) === 0 ? oddValue(chance) : '{"S":"x"}'}`
}

function nested(chance: Chance, before: string, after: string): string {
  const depth = chance.pick([1, 30, 31, 32, 33, 200, 2000])
  return `${before.repeat(depth)}{"S":"x"}${after.repeat(depth)}`
}
