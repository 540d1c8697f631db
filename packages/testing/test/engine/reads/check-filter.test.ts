import test from 'ava'
import { checkFilter } from '#src/engine/reads/check-filter.js'
import { filterOf } from '#src/engine/reads/filter-of.js'
import { parseCondition } from '#src/expressions/parse-condition.js'
import { conditionOutcome, outcomeOf, scopeFor } from '../../support/expressions.js'

const KEY = { partition: { name: 'pk', type: 'S' }, sort: { name: 'sk', type: 'S' } } as const

const filterOn = (text: string): string =>
  outcomeOf(() => {
    const condition = parseCondition(text, 'FilterExpression', scopeFor('FilterExpression', text))
    checkFilter(KEY, filterOf(condition, 'FilterExpression'))
  })

test('28. operands whose types can only be known with an item are no error', (t) => {
  for (const text of ['begins_with(a, b)', 'size(a) = :s', 'a < b', 'size(a) < :s', ':n = :s', 'contains(:n, a)']) {
    t.is(conditionOutcome(text), 'accepted', text)
  }
})

for (const text of [
  'sk = :s',
  ':s < sk',
  'a = sk and b = :n',
  'size(sk) = :n',
  'attribute_exists(sk)',
  'sk.a = :s',
  'a = :n and (b = :n or NOT contains(sk, :s))',
  'a between b and sk',
  'a in (:n, sk)',
  'begins_with(a, sk)',
]) {
  test(`28. the filter ${text} may not name the key attribute sk`, (t) => {
    t.is(filterOn(text), 'Filter Expression can only contain non-primary key attributes: Primary key attribute: sk')
  })
}

test('28. of several key attributes the partition key is named', (t) => {
  t.regex(filterOn('sk = :s and pk = :s'), /Primary key attribute: pk$/)
})

test('28. what only looks like a key attribute may be named', (t) => {
  t.is(filterOn('a.sk = :s and contains(b, :s)'), 'accepted')
})
