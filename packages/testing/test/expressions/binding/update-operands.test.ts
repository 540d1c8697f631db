import test from 'ava'
import { updateOutcome } from '../../support/expressions.js'

const INVALID = 'Invalid UpdateExpression: '
const TYPE = 'Incorrect operand type for operator or function; operator or function: '

function refused(text: string, message: string): void {
  test(`30. ${text} is refused: ${message}`, (t) => t.is(updateOutcome(text), INVALID + message))
}

for (const [alias, type] of [
  [':s', 'S'],
  [':b', 'B'],
  [':bool', 'BOOL'],
  [':null', 'NULL'],
  [':ss', 'SS'],
  [':ns', 'NS'],
  [':bs', 'BS'],
  [':m', 'M'],
  [':l', 'L'],
] as const) {
  refused(`SET a = a + ${alias}`, `${TYPE}+, operand type: ${type}`)
  refused(`SET a = ${alias} - a`, `${TYPE}-, operand type: ${type}`)
  if (type === 'L') continue
  refused(`SET a = list_append(a, ${alias})`, `${TYPE}list_append, operand type: ${type}`)
  refused(`SET a = list_append(${alias}, a)`, `${TYPE}list_append, operand type: ${type}`)
}
refused('SET a = list_append(:n, a)', `${TYPE}list_append, operand type: N`)
refused('SET a = :s + :ss', `${TYPE}+, operand type: S`)

for (const [alias, type] of [
  [':s', 'STRING'],
  [':b', 'BINARY'],
  [':bool', 'BOOLEAN'],
  [':null', 'NULL'],
  [':m', 'MAP'],
  [':l', 'LIST'],
] as const) {
  for (const operator of ['ADD', 'DELETE']) {
    refused(
      `${operator} a.b ${alias}`,
      `Incorrect operand type for operator or function; operator: ${operator}, operand type: ${type}, ` +
        `typeSet: ALLOWED_FOR_${operator}_OPERAND`,
    )
  }
}
refused(
  'DELETE a :n',
  'Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, ' +
    'typeSet: ALLOWED_FOR_DELETE_OPERAND',
)

for (const text of ['ADD a :n, b :ss, c :ns, d :bs', 'DELETE b :ss, c :ns, d :bs', 'SET a = list_append(:l, :l)']) {
  test(`30. ${text} is accepted`, (t) => t.is(updateOutcome(text), 'accepted'))
}

for (const text of [
  'SET a = if_not_exists(:n, b)',
  'SET a = if_not_exists(if_not_exists(a, b), c)',
  'SET a = list_append(if_not_exists(:l, b), c)',
]) {
  refused(text, 'Operator or function requires a document path; operator or function: if_not_exists')
}

for (const [text, name, count] of [
  ['SET a = if_not_exists(c)', 'if_not_exists', 1],
  ['SET a = list_append(c)', 'list_append', 1],
  ['SET a = list_append(a, b, :l)', 'list_append', 3],
] as const) {
  refused(
    text,
    'Incorrect number of operands for operator or function; ' +
      `operator or function: ${name}, number of operands: ${count}`,
  )
}

// the rest was seen on DynamoDB Local
for (const text of [
  'SET a = list_append(list_append(a, :l), :l)',
  'SET a = if_not_exists(a, list_append(b, :l))',
  'SET a = list_append(a, :l) + :n',
]) {
  refused(text, 'The function is not allowed to be used this way in an expression; function: list_append')
}

refused('SET a = size(a)', 'The function is not allowed in an update expression; function: size')
refused('SET a = foo(a)', 'Invalid function name; function: foo')

for (const text of [
  'SET a = ((:n + :n2))',
  'SET a = ((:n))',
  'SET a = ((:n)) + :n',
  'SET a = list_append(((a)), :l)',
]) {
  refused(text, 'The expression has redundant parentheses;')
}

for (const text of [
  'SET a = (:n + :n2)',
  'SET a = ((:n) + (:n2))',
  'SET a = (list_append((a), (:l)))',
  'SET a = if_not_exists(a, if_not_exists(b, :n)) - :n',
  'SET a = list_append(if_not_exists(a, :l), :l)',
]) {
  test(`30. ${text} is accepted`, (t) => t.is(updateOutcome(text), 'accepted'))
}
