import type { Chance } from './chance.js'
import { ODD_NAMES } from './odd-values.js'

const TOKENS =
  'a pk #n :v size foo contains if_not_exists list_append attribute_type ( ) [ ] , . + - = <> < >= 0 12 _ $ and or not between in set remove add delete __proto__ constructor toString'.split(
    ' ',
  )

/** The body of a request with expressions that are wild, very long or very deep. */
export function oddExpressions(chance: Chance): { readonly operation: string; readonly body: string } {
  const [operation, member, more] = chance.pick([
    ['PutItem', 'ConditionExpression', { Item: KEY }],
    ['UpdateItem', 'UpdateExpression', { Key: KEY }],
    ['GetItem', 'ProjectionExpression', { Key: KEY }],
    ['Query', 'KeyConditionExpression', {}],
    ['Scan', 'FilterExpression', {}],
  ] as const)
  const input = {
    TableName: 'Music',
    ...more,
    [member]: expression(chance),
    ...(chance.below(2) === 0 && {
      ExpressionAttributeNames: { [`#${chance.pick(ODD_NAMES)}`]: chance.pick(ODD_NAMES) },
    }),
    ...(chance.below(2) === 0 &&
      operation !== 'GetItem' && { ExpressionAttributeValues: { [`:${chance.pick(ODD_NAMES)}`]: { N: '1' } } }),
  }
  return { operation, body: JSON.stringify(input) }
}

const KEY = { pk: { S: 'a' }, sk: { S: 'b' } }

function expression(chance: Chance): string {
  const times = chance.pick([1, 10, 100, 300, 1000, 1365, 4096, 20_000])
  const around = (before: string, inner: string, after: string): (() => string) => {
    return () => `${before.repeat(times)}${inner}${after.repeat(times)}`
  }
  return chance.pick([
    around('(', 'a = :v', ')'),
    around('(', '', ''),
    around('NOT ', 'a = :v', ''),
    around('size(', 'a', ')'),
    around('a = b OR ', 'a = b', ''),
    around('a.', 'a', ''),
    around('a[0]', '', ''),
    around('SET a = if_not_exists(a, ', ':v', ')'),
    around('SET a = :v,', 'b = :v', ''),
    around('REMOVE a, ', 'a', ''),
    around('a,', 'b', ''),
    around('#', '', ''),
    around('\u{1f600}', '', ''),
    () => chance.pick(ODD_NAMES),
    () => `pk = :v AND ${chance.pick(ODD_NAMES)} = :v`,
    () => `SET ${chance.pick(ODD_NAMES)} = :v`,
    () => `SET #__proto__ = :__proto__, #constructor.#toString = :v REMOVE __proto__`,
    () => Array.from({ length: chance.below(60) }, () => chance.pick(TOKENS)).join(chance.pick(['', ' '])),
  ])()
}
