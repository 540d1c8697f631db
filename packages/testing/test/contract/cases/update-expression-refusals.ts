import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { n, s } from '../look/values.js'
import { invalid } from '../refused.js'
import { type UpdateRefusal, updateRefusal } from './update-refusals.js'

const AWS = 'observed on AWS'
const LOCAL = 'observed on DynamoDB Local'
const TYPE = 'Incorrect operand type for operator or function; '
const OVERLAP = 'Two document paths overlap with each other; must remove or rewrite one of these paths; '
const one = { ':v': n(1) }

const rows: readonly UpdateRefusal[] = [
  ['an empty update', AWS, '', undefined, 'Invalid UpdateExpression: The expression can not be empty;'],
  [
    'an update that is none',
    AWS,
    'INVALID SYNTAX',
    undefined,
    'Syntax error; token: "INVALID", near: "INVALID SYNTAX"',
  ],
  [
    'a reserved word to be set',
    AWS,
    'SET name = :v',
    one,
    'Attribute name is a reserved keyword; reserved keyword: name',
  ],
  [
    'one section twice',
    AWS,
    'SET x = :v SET y = :v',
    one,
    'The "SET" section can only be used once in an update expression;',
  ],
  ['a path that another begins with', AWS, 'SET m = :v, m.i = :v', one, `${OVERLAP}path one: [m], path two: [m, i]`],
  ['one path in two sections', AWS, 'SET x = :v REMOVE x', one, `${OVERLAP}path one: [x], path two: [x]`],
  [
    'a path that takes a map for a list',
    LOCAL,
    'SET m.i = :v, m[0] = :v',
    one,
    'Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [m, i], path two: [m, [0]]',
  ],
  [
    'arithmetic with text',
    LOCAL,
    'SET x = x + :v',
    { ':v': s('1') },
    `${TYPE}operator or function: +, operand type: S`,
  ],
  [
    'list_append of a number',
    LOCAL,
    'SET l = list_append(l, :v)',
    one,
    `${TYPE}operator or function: list_append, operand type: N`,
  ],
  [
    'ADD of text',
    LOCAL,
    'ADD x :v',
    { ':v': s('1') },
    `${TYPE}operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND`,
  ],
  [
    'DELETE of a number',
    LOCAL,
    'DELETE x :v',
    one,
    `${TYPE}operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND`,
  ],
  [
    'if_not_exists of a value',
    LOCAL,
    'SET x = if_not_exists(:v, :v)',
    one,
    'Operator or function requires a document path; operator or function: if_not_exists',
  ],
  [
    'if_not_exists of one path twice',
    LOCAL,
    'SET x = if_not_exists(y, y)',
    undefined,
    'The first operand must be distinct from the remaining operands for this operator or function; operator: if_not_exists, first operand: [y]',
    { differs: onDynalite('takes it', invalid('refers to an attribute that does not exist in the item')) },
  ],
  [
    'a function of conditions',
    LOCAL,
    'SET x = size(t)',
    undefined,
    'The function is not allowed in an update expression; function: size',
  ],
  [
    'a value that is not used',
    AWS,
    'REMOVE x',
    one,
    'Value provided in ExpressionAttributeValues unused in expressions: keys: {:v}',
  ],
]

export const updateExpressionRefusalCases: readonly ContractCase[] = rows.map(updateRefusal)
