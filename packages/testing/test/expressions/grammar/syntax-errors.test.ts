import test from 'ava'
import { conditionOutcome, projectionOutcome, updateOutcome } from '../../support/expressions.js'

test('23. an error of syntax shows the token, and the token with both its neighbours', (t) => {
  t.is(
    updateOutcome('INVALID SYNTAX'),
    'Invalid UpdateExpression: Syntax error; token: "INVALID", near: "INVALID SYNTAX"',
  )
})

test('23. an expression that ends too early has the token <EOF>', (t) => {
  t.is(updateOutcome('SET'), 'Invalid UpdateExpression: Syntax error; token: "<EOF>", near: "SET"')
  t.is(
    conditionOutcome('pk = :s and b = :n and'),
    'Invalid ConditionExpression: Syntax error; token: "<EOF>", near: "and"',
  )
})

for (const [name, outcome] of [
  ['ConditionExpression', conditionOutcome],
  ['UpdateExpression', updateOutcome],
  ['ProjectionExpression', projectionOutcome],
] as const) {
  test(`23. an empty ${name} is refused`, (t) => {
    t.is(outcome(''), `Invalid ${name}: The expression can not be empty;`)
  })

  // seen on DynamoDB Local
  test(`23. a blank ${name} is an error of syntax`, (t) => {
    t.is(outcome(' \t'), `Invalid ${name}: Syntax error; token: "<EOF>", near: " \t"`)
  })
}

// what AWS refused as errors of syntax when dynalite's tests were written; token and neighbours as DynamoDB Local shows them
for (const [text, token, near] of [
  ['things are not gonna be ok', 'are', 'things are not'],
  ['a > 4', '4', '> 4'],
  ['attribute_exists(Pictures-RearView)', '-', 'Pictures-RearView'],
  ['attribute_exists("Pictures.RearView")', '"', '("Pictures'],
  ['attribute_exists(Pictures..RearView)', '.', '..RearView'],
  ['attribute_exists(Pi#ctures.RearView)', '#ctures', 'Pi#ctures.'],
  ['attribute_exists(asdf[a])', 'a', '[a]'],
  ['a in b, c', 'b', 'in b,'],
  ['a > between', 'between', '> between'],
  ['a in (b,c,)', ')', ',)'],
  ['#$.b > a', '#', '#$'],
  ['a > :things.stuff', '.', ':things.stuff'],
  ['b[:a] > a', ':a', '[:a]'],
  ['b[#_] > a', '#_', '[#_]'],
  ['ü > a', 'ü', 'ü >'],
  ['(a)between(b.c[4.5].#d)and(:a)', '.', '4.5'],
  ['size(a).b > a', '.', ').b'],
  ['(size(a))[0] > a', '[', ')[0'],
  ['a == b', '=', '== b'],
  ['_a = :n', '_', '_a'],
  ['a[01] = :n', '1', '01]'],
  ['a', '<EOF>', 'a'],
  ['(a = :n', '<EOF>', ':n'],
  ['a = :n)', ')', ':n)'],
  ['  = a', '=', '  = a'],
  ['a = :n ) ', ')', ':n ) '],
  ['NOT (a)', '<EOF>', ')'],
  ['(a) and b = :n', 'and', ') and b'],
  ['set = :n', 'set', 'set ='],
] as const) {
  test(`23. the condition ${text} has an error of syntax`, (t) => {
    t.is(conditionOutcome(text), `Invalid ConditionExpression: Syntax error; token: "${token}", near: "${near}"`)
  })
}

for (const [text, token, near] of [
  ['set a', '<EOF>', 'a'],
  ['set a=set', 'set', '=set'],
  ['remove a = b', '=', 'a = b'],
  ['add a = b', '=', 'a = b'],
  ['delete a b', 'b', 'a b'],
  ['set :a = b', ':a', 'set :a ='],
  ['remove :a', ':a', 'remove :a'],
  ['set a = b / c', '/', 'b / c'],
  ['set a = b * c', '*', 'b * c'],
  ['set a[1] = 1', '1', '= 1'],
  ['SET a = if_not_exist(a, 100)', '100', ', 100)'],
  ['SET if_not_exist(a, b) = a', '(', 'if_not_exist(a'],
  ['set (a = (b + c))', '(', 'set (a'],
  ['set a = (b.c).d + e', '.', ').d'],
  ['set a = b + c + d', '+', 'c + d'],
] as const) {
  test(`23. the update ${text} has an error of syntax`, (t) => {
    t.is(updateOutcome(text), `Invalid UpdateExpression: Syntax error; token: "${token}", near: "${near}"`)
  })
}

test('23. an error of syntax comes before everything else that is wrong', (t) => {
  t.regex(conditionOutcome('foo(name) and #zz = :zz and a = '), /Syntax error; token: "<EOF>"/)
})
