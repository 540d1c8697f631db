import test from 'ava'
import { conditionOutcome } from '../../support/expressions.js'

const INVALID = 'Invalid ConditionExpression: '
const REDUNDANT = 'The expression has redundant parentheses;'
const COUNT = 'Incorrect number of operands for operator or function; operator or function: '
const TYPE = 'Incorrect operand type for operator or function; operator or function: '
const DISTINCT =
  'The first operand must be distinct from the remaining operands for this operator or function; operator: '
const MISUSED = 'The function is not allowed to be used this way in an expression; function: '

function refused(text: string, message: string): void {
  test(`27. ${text} is refused: ${message}`, (t) => t.is(conditionOutcome(text), INVALID + message))
}

function accepted(text: string): void {
  test(`27. ${text} is accepted`, (t) => t.is(conditionOutcome(text), 'accepted'))
}

for (const text of [
  '((a = :n))',
  '((attribute_not_exists(pk)))',
  'a = ((:n))',
  '((a)) = :n',
  'a in (((:n)))',
  'a between ((:n)) and :n9',
  'size(((a))) > :n',
  'a=b AND ((a=b AND a=c)) AND a=b',
  'a=b OR ((a=b OR (a=c OR a=d)))',
  'NOT ((a = :n))',
  '(((a = :n) and b = :n))',
]) {
  refused(text, REDUNDANT)
}

for (const text of [
  '(a = :n)',
  '(a) = (:n)',
  '((a) = :n)',
  '((a = :n) and (b = :n))',
  '((a = :n) or b = :n) and c = :n',
  'a in ((:n), (:n2))',
  '(size((a))) > :n',
  'NOT (NOT (a = :n))',
  '(contains(a, :n))',
]) {
  accepted(text)
}

refused('foo(a)', 'Invalid function name; function: foo')
refused('attRIbute_exIsts(a)', 'Invalid function name; function: attRIbute_exIsts')
refused('constructor(a)', 'Invalid function name; function: constructor')
// seen on DynamoDB Local
refused('if_not_exists(a, :n)', 'The function is not allowed in a condition expression; function: if_not_exists')

for (const [text, name] of [
  ['a = b and attribute_exists(a) > b', 'attribute_exists'],
  ['attribute_type(a, :s) > b', 'attribute_type'],
  ['contains(a, b) > :n', 'contains'],
  ['size(contains(a, b)) > :n', 'contains'],
  ['size(a)', 'size'],
  ['NOT size(a)', 'size'],
  ['a between b and attribute_exists(c)', 'attribute_exists'],
  ['a in (b, attribute_exists(c))', 'attribute_exists'],
] as const) {
  refused(text, MISUSED + name)
}

for (const [text, name, count] of [
  ['contains(a)', 'contains', 1],
  ['attribute_exists(a, b)', 'attribute_exists', 2],
  ['attribute_not_exists(a, b)', 'attribute_not_exists', 2],
  ['attribute_type(a)', 'attribute_type', 1],
  ['begins_with(a, size(b), c)', 'begins_with', 3],
  ['size(a, b) > c', 'size', 2],
] as const) {
  refused(text, `${COUNT}${name}, number of operands: ${count}`)
}

for (const [alias, type] of [
  [':n', 'N'],
  [':bool', 'BOOL'],
  [':null', 'NULL'],
  [':l', 'L'],
  [':m', 'M'],
  [':ss', 'SS'],
  [':ns', 'NS'],
  [':bs', 'BS'],
] as const) {
  refused(`begins_with(a, ${alias})`, `${TYPE}begins_with, operand type: ${type}`)
  refused(`begins_with(${alias}, a)`, `${TYPE}begins_with, operand type: ${type}`)
  refused(`attribute_type(a, ${alias})`, `${TYPE}attribute_type, operand type: ${type}`)
  if (type === 'N') continue
  for (const comparator of ['<', '<=', '>', '>=']) {
    refused(`a ${comparator} ${alias}`, `${TYPE}${comparator}, operand type: ${type}`)
  }
  refused(`${alias} < a`, `${TYPE}<, operand type: ${type}`)
  refused(`a between ${alias} and b`, `${TYPE}BETWEEN, operand type: ${type}`)
  accepted(`a = ${alias}`)
  accepted(`a <> ${alias}`)
  accepted(`a in (${alias})`)
  accepted(`contains(a, ${alias})`)
}

for (const [alias, type] of [
  [':n', 'N'],
  [':bool', 'BOOL'],
  [':null', 'NULL'],
] as const) {
  refused(`size(${alias}) > a`, `${TYPE}size, operand type: ${type}`)
}
refused('size(size(a)) > :n', `${TYPE}size, operand type: N`)
refused('begins_with(a, size(b))', `${TYPE}begins_with, operand type: N`)
accepted('size(:ss) > a')

// which types it lists, and in which order, isn't stable in DynamoDB
test('27. attribute_type wants the name of a type', (t) => {
  t.regex(
    conditionOutcome('attribute_type(a, :s)'),
    /^Invalid ConditionExpression: Invalid attribute type name found; type: text, valid types: \{(?:[A-Z]+,?){10}\}$/,
  )
  t.regex(conditionOutcome('attribute_type(a, b)'), /operator or function: attribute_type, operand type: \{[A-Z,]+\}$/)
})

refused('attribute_exists(:s)', 'Operator or function requires a document path; operator or function: attribute_exists')
refused(
  'attribute_not_exists(size(a))',
  'Operator or function requires a document path; operator or function: attribute_not_exists',
)

for (const [text, operator, path] of [
  ['a = a', '=', '[a]'],
  ['#a <> a', '<>', '[a]'],
  ['a > #a', '>', '[a]'],
  ['contains(#a, #a)', 'contains', '[a]'],
  ['begins_with(a.b[1].c, a.b[1].#c)', 'begins_with', '[a, b, [1], c]'],
  ['attribute_type(a, a)', 'attribute_type', '[a]'],
  ['a in (b, a)', 'IN', '[a]'],
  ['a between b and a', 'BETWEEN', '[a]'],
] as const) {
  refused(text, `${DISTINCT}${operator}, first operand: ${path}`)
}

accepted(':n = :n')
accepted('size(a) = size(a)')
// a.b is a path, #dot is a name with a dot
accepted('#dot = a.b')
accepted('a[1] = a[2]')
accepted('a = a.b')
accepted('a.b = a')

refused(
  'a between :n9 and :n2',
  'The BETWEEN operator requires upper bound to be greater than or equal to lower bound; ' +
    'lower bound operand: AttributeValue: {N:9}, upper bound operand: AttributeValue: {N:2}',
)
refused(
  'a between :n and :s',
  'The BETWEEN operator requires same data type for lower and upper bounds; ' +
    'lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {S:text}',
)
accepted('a between :n9 and :n9')
accepted('a between :n9 and b')
// the size is a number that the request holds, but DynamoDB Local doesn't compare it
accepted('a between size(:ss) and :n')

// which error comes first: as AWS answered dynalite's tests, and DynamoDB Local where there is none
for (const [text, message] of [
  ['a > foo((:n), ((b)))', REDUNDANT],
  ['foo(a) and name = :n', 'Invalid function name; function: foo'],
  ['name = :n and foo(a)', 'Attribute name is a reserved keyword; reserved keyword: name'],
  ['attribute_exists(name, a) > b', `${MISUSED}attribute_exists`],
  ['a = a and foo(b)', 'Invalid function name; function: foo'],
  ['a = a and #zz = :n', `${DISTINCT}=, first operand: [a]`],
  ['a < :bool and contains(a)', `${TYPE}<, operand type: BOOL`],
  ['begins_with(:n, a, b)', `${COUNT}begins_with, number of operands: 3`],
  ['begins_with(size(:n), a, b)', `${TYPE}size, operand type: N`],
  ['contains(:zz, #zz)', 'An expression attribute value used in expression is not defined; attribute value: :zz'],
] as const) {
  refused(text, message)
}
