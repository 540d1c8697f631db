import { LEGACY_OPERATORS } from '../legacy/draw-legacy-test.js'

const under = (kind: string, ...names: readonly string[]): readonly string[] => names.map((name) => `${kind}: ${name}`)

/** Everything that the generators can make of grammars, operations and parameters, under the names it is counted by. */
export const productions: readonly string[] = [
  ...under('operation', 'PutItem', 'UpdateItem', 'DeleteItem', 'GetItem', 'Query', 'Scan', 'BatchGetItem'),
  ...under('operation', 'BatchWriteItem', 'TransactWriteItems', 'TransactGetItems'),
  ...under('condition', 'AND', 'OR', 'NOT', 'parentheses'),
  ...under('test', '=', '<>', '<', '<=', '>', '>=', 'BETWEEN', 'IN', 'size', 'contains', 'begins_with'),
  ...under('test', 'attribute_exists', 'attribute_not_exists', 'attribute_type'),
  ...under('operand', 'parentheses', 'value first', 'path with path'),
  ...under('path', 'names only', 'map member', 'list index', 'name alias'),
  ...under('projection', 'one path', 'several paths'),
  ...under('key condition', 'partition only', '=', '<', '<=', '>', '>=', 'BETWEEN', 'begins_with', 'value first'),
  ...under('update', 'SET', 'REMOVE', 'ADD', 'DELETE'),
  ...under('set', 'value', 'path', 'sum', '+', '-', 'if_not_exists', 'list_append', 'if_not_exists as operand'),
  ...under('parameter', 'ConditionExpression', 'FilterExpression', 'ProjectionExpression', 'KeyConditionExpression'),
  ...under(
    'parameter',
    'Expected',
    'QueryFilter',
    'ScanFilter',
    'KeyConditions',
    'AttributesToGet',
    'AttributeUpdates',
  ),
  ...under('parameter', 'ConsistentRead', 'ScanIndexForward'),
  ...under('legacy', ...LEGACY_OPERATORS, 'AND', 'OR', 'Exists'),
  ...under('legacy action', 'PUT', 'DELETE', 'ADD', 'none'),
  ...under('ReturnValues', 'NONE', 'ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW'),
  ...under('Select', 'COUNT', 'ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES'),
  ...under('query', 'table', 'local index', 'global index'),
  ...under('scan', 'table', 'local index', 'global index', 'segments'),
  ...under('batch', 'put', 'delete'),
  ...under('transaction', 'Put', 'Update', 'Delete', 'ConditionCheck'),
]
