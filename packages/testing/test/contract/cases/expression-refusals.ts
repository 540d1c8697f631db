import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { put } from '../look/items.js'
import { ready } from '../look/tables.js'
import { type Attributes, b, n, s } from '../look/values.js'
import { putWith } from '../look/write-with.js'
import { invalid, refused } from '../refused.js'

const FAILED = refused('ConditionalCheckFailedException', 'The conditional request failed')
const AWS = 'observed on AWS'
// its own texts, where none is known of AWS
const LOCAL = 'observed on DynamoDB Local'

type Row = readonly [
  title: string,
  source: string,
  condition: string,
  values: Attributes | undefined,
  clause: string,
  differs?: ContractCase['differs'],
]

const many = (count: number, separator: string, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(separator)
const manyValues = (count: number): Attributes =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`:v${index}`, n(index)]))

const DISTINCT = 'The first operand must be distinct from the remaining operands for this operator or function; '
const TYPE = 'Incorrect operand type for operator or function; operator or function: '
const COUNT = 'Incorrect number of operands for operator or function; operator or function: '

const conditions: readonly Row[] = [
  [
    'a path into the key',
    'written against AWS',
    'attribute_exists(pk.x)',
    undefined,
    "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk",
    onDynalite('does not look at it', FAILED),
  ],
  ['an empty condition', AWS, '', undefined, 'Invalid ConditionExpression: The expression can not be empty;'],
  ['a condition that is none', AWS, 's = = q', undefined, 'Syntax error; token: "=", near: "= = q"'],
  ['a condition that ends too early', AWS, 's =', undefined, 'Syntax error; token: "<EOF>", near: "="'],
  ['a character that no condition has', AWS, 's = !', undefined, 'Syntax error; token: "!", near: "= !"'],
  [
    'a reserved word',
    AWS,
    'attribute_exists(name)',
    undefined,
    'Attribute name is a reserved keyword; reserved keyword: name',
  ],
  [
    'a reserved word within a path',
    AWS,
    's.Year = q',
    undefined,
    'Attribute name is a reserved keyword; reserved keyword: Year',
  ],
  [
    'an unknown value',
    AWS,
    's = :v',
    undefined,
    'An expression attribute value used in expression is not defined; attribute value: :v',
  ],
  [
    'an unknown alias',
    AWS,
    '#zz = s',
    undefined,
    'An expression attribute name used in the document path is not defined; attribute name: #zz',
  ],
  [
    'a value that is not used',
    AWS,
    's = :v',
    { ':v': s('x'), ':unused': s('y') },
    'Value provided in ExpressionAttributeValues unused in expressions: keys: {:unused}',
  ],
  ['no values in their map', AWS, 's = q', {}, 'ExpressionAttributeValues must not be empty'],
  [
    'a value’s alias without a colon',
    AWS,
    's = q',
    { o: s('x') },
    'ExpressionAttributeValues contains invalid key: Syntax error; key: "o"',
  ],
  ['parentheses in parentheses', AWS, '((s = q))', undefined, 'The expression has redundant parentheses;'],
  ['an unknown function', AWS, 'foo(s)', undefined, 'Invalid function name; function: foo'],
  ['contains of one operand', AWS, 'contains(s)', undefined, `${COUNT}contains, number of operands: 1`],
  [
    'attribute_exists of two operands',
    LOCAL,
    'attribute_exists(s, q)',
    undefined,
    `${COUNT}attribute_exists, number of operands: 2`,
  ],
  ['begins_with of a number', AWS, 'begins_with(s, :v)', { ':v': n(1) }, `${TYPE}begins_with, operand type: N`],
  [
    'a boolean that is less',
    AWS,
    's < :v',
    { ':v': { BOOL: true } },
    `${TYPE}<, operand type: BOOL`,
    onDynalite('takes operands of any type', FAILED),
  ],
  [
    'a set between others',
    LOCAL,
    's BETWEEN :v AND :v',
    { ':v': { SS: ['x'] } },
    `${TYPE}BETWEEN, operand type: SS`,
    onDynalite('takes operands of any type', FAILED),
  ],
  ['an attribute compared with itself', AWS, 's = s', undefined, `${DISTINCT}operator: =, first operand: [s]`],
  [
    'a size compared with no number',
    LOCAL,
    'size(s) < :v',
    { ':v': { NULL: true } },
    `${TYPE}<, operand type: NULL`,
    onDynalite('takes operands of any type', FAILED),
  ],
  [
    'bounds in the wrong order',
    AWS,
    's BETWEEN :v AND :w',
    { ':v': n(5), ':w': n(1) },
    'The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:5}, upper bound operand: AttributeValue: {N:1}',
  ],
  [
    'bounds of two types',
    LOCAL,
    's BETWEEN :v AND :w',
    { ':v': n(1), ':w': s('x') },
    'The BETWEEN operator requires same data type for lower and upper bounds',
  ],
  [
    'a type that is none',
    AWS,
    'attribute_type(s, :v)',
    { ':v': s('X') },
    'Invalid attribute type name found; type: X, valid types: {',
  ],
  ['a type that is no text', LOCAL, 'attribute_type(s, :v)', { ':v': b(1) }, `${TYPE}attribute_type, operand type: B`],
  [
    'size by itself',
    LOCAL,
    'size(s)',
    undefined,
    'The function is not allowed to be used this way in an expression; function: size',
  ],
  [
    'a function as an operand',
    LOCAL,
    'attribute_exists(s) = q',
    undefined,
    'The function is not allowed to be used this way in an expression; function: attribute_exists',
  ],
  [
    'a function of updates',
    LOCAL,
    'if_not_exists(s, q) = q',
    undefined,
    'The function is not allowed in a condition expression; function: if_not_exists',
  ],
  [
    '101 operands of IN',
    AWS,
    `s IN (${many(101, ',', (index) => `:v${index}`)})`,
    manyValues(101),
    'The IN operator is provided with too many operands; number of operands: 101',
    onDynalite('has no limits of expressions', FAILED),
  ],
  [
    'a condition of 4,097 bytes',
    AWS,
    `attribute_exists(${'s'.repeat(4097 - 18)})`,
    undefined,
    'Expression size has exceeded the maximum allowed size; expression size: 4097',
    onDynalite('has no limits of expressions', FAILED),
  ],
  [
    'a condition of 301 operators',
    'Quotas, DynamoDB Developer Guide; text of DynamoDB Local',
    many(151, ' OR ', () => 's<q'),
    undefined,
    'The expression contains too many operators; operator count: 301',
    onDynalite('has no limits of expressions', FAILED),
  ],
  [
    'an invalid value, before the condition that it is for',
    AWS,
    's = :v',
    { ':v': n('x') },
    'The parameter cannot be converted to a numeric value: x',
  ],
]

export const expressionRefusalCases: readonly ContractCase[] = [
  ...conditions.map(
    ([title, source, ConditionExpression, values, clause, differs]): ContractCase => ({
      title: `PutItem refuses ${title}`,
      source,
      look: async (client) => {
        await ready(client)
        await put(client, { ...key('a'), s: s('x') })
        return await putWith(client, { ConditionExpression, ...(values && { ExpressionAttributeValues: values }) })
      },
      expect: invalid(clause),
      ...(differs && { differs }),
    }),
  ),
]
