import { MAP_KEYS } from './cases/table-names.js'
import type { ServerName } from './contract-case.js'

const TABLE_NAME = 'Invalid table/index name.  Table/index names must be between 3 and 255 characters long'
const KEY_LENGTH =
  'Hash primary key values must be under 2048 bytes, and range primary key values must be under 1024 bytes'
const TWO_KEYS = 'Member must have length less than or equal to 2'
const TOO_BIG = 'Key Schema too big.'
const NOT_A_NUMBER = 'A value provided cannot be converted into a number'
const NO_TABLE = 'Cannot do operations on a non-existent table'
const EXPECTED = 'Syntax error; Expected '
const TWO = 'Conditions can be of length 1 or 2 only'
const NOT_SUPPORTED = 'Query key condition not supported'
const INDEX_KEY = [
  'One or more parameter values were invalid: Type mismatch for Index Key',
  'Invalid attribute value type',
]

/**
 * Refusals that a server words in its own way: AWS's clause, and what the server says instead. The error is the same;
 * code that reads its text is not.
 */
export const words: Readonly<Record<ServerName, Readonly<Record<string, readonly string[]>>>> = {
  fake: {},
  dynalite: {
    'The KeySchema exceeds the maximum allowed number of HASH key attributes': [TWO_KEYS],
    'The KeySchema exceeds the maximum allowed number of RANGE key attributes': [TWO_KEYS],
    'All HASH key attributes must precede RANGE key attributes in the KeySchema': [TWO_KEYS],
    'The KeySchema contains multiple key attributes with the same name': [TWO_KEYS],
    'Table already exists: Music': ['UnknownError'],
    'failed to satisfy constraint: Member must have length greater than or equal to 1': [
      'Member must have length greater than or equal to 3',
    ],
    'The requestItems parameter is required for BatchWriteItem': ['Member must have length greater than or equal to 1'],
    'Syntax error; token: "=", near: "= = q"': [EXPECTED],
    'Syntax error; token: "<EOF>", near: "="': [EXPECTED],
    'Syntax error; token: "!", near: "= !"': [EXPECTED],
    'Syntax error; token: "<EOF>", near: ","': [EXPECTED],
    'Syntax error; token: "INVALID", near: "INVALID SYNTAX"': [EXPECTED],
    'The function is not allowed in a condition expression; function: if_not_exists': [
      'Invalid function name; function: if_not_exists',
    ],
    'The function is not allowed in an update expression; function: size': ['Invalid function name; function: size'],
    'Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND':
      ['Incorrect operand type for operator or function; operator: ADD, operand type: STRING'],
    'Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND':
      ['Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER'],
    'The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)': [TWO],
    'The number of query conditions (2) exceeds the number of key attributes defined in the schema (1)': [
      NOT_SUPPORTED,
    ],
    'starting key is invalid': ['The provided key element does not match the schema'],
  },
  'dynamodb-local': {
    'The KeySchema exceeds the maximum allowed number of HASH key attributes': [TOO_BIG],
    'The KeySchema exceeds the maximum allowed number of RANGE key attributes': [TOO_BIG],
    'All HASH key attributes must precede RANGE key attributes in the KeySchema': [TOO_BIG],
    'The KeySchema contains multiple key attributes with the same name': [TOO_BIG],
    'Table already exists: Music': ['Cannot create preexisting table'],
    'Requested resource not found: Table: Nowhere not found': [NO_TABLE],
    'Requested resource not found': [NO_TABLE],
    "The parameter 'TableName' is required but was not present in the request": [TABLE_NAME],
    '[a-zA-Z0-9_.-]+': [TABLE_NAME],
    'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+': [TABLE_NAME],
    'failed to satisfy constraint: Member must have length greater than or equal to 1': [TABLE_NAME],
    "Value null at 'tableName' failed to satisfy constraint: Member must not be null": [TABLE_NAME],
    'Member must have length less than or equal to 255': [TABLE_NAME],
    'Invalid KeySchema: Some index key attribute have no definition': ['Key not specified in Attribute Definitions.'],
    'Some index key attributes are not defined in AttributeDefinitions. Keys: [pk, n], AttributeDefinitions: [pk, sk]':
      ['Range Key not specified in Attribute Definitions.'],
    'Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions': [
      'The number of attributes in key schema must match the number of attributes defined in attribute definitions.',
    ],
    'HASH key type': ['Invalid key order. Hash Key must be specified first in key schema'],
    'RANGE key type': ['Too many hash keys specified.'],
    'Both the Hash Key and the Range Key element in the KeySchema have the same name': [
      'Two keys can not have the same name',
    ],
    'ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED': [
      'No provisioned throughput specified for the table',
    ],
    GlobalSecondaryIndexes: ['GSI list is empty/invalid'],
    'Duplicate index name: gsi': ['Two global secondary indices have the same name'],
    'Index KeySchema does not have a range key for index: lsi': ['Local secondary indices must have a range key'],
    'Member must have value greater than or equal to 1': [
      'Limit must be greater than or equal to 1',
      "Value '0' at 'segment' failed to satisfy constraint: Member must have value less than or equal to -1",
    ],
    'Member must have value less than or equal to 100': ['Limit in ListTables must be <= 100'],
    'ReturnValues can only be ALL_OLD or NONE': ['Return values set to invalid value'],
    'satisfy enum value set: [': [
      'Return values set to invalid value',
      // of a PutItem whose ReturnConsumedCapacity is none
      'Cannot have null key for GetItem, DeleteItem, or UpdateItem',
    ],
    'Missing the key pk in the item': ['One of the required keys was not given a value'],
    'Missing the key sk in the item': ['One of the required keys was not given a value'],
    'Type mismatch for key pk expected: S actual: N': ['Type mismatch for key'],
    'Type mismatch for key sk expected: S actual: B': ['Type mismatch for key'],
    'The provided key element does not match the schema': [
      'One of the required keys was not given a value',
      'One or more parameter values were invalid: Type mismatch for key',
      'The number of conditions on the keys is invalid',
      'Invalid attribute value type',
    ],
    'Size of hashkey has exceeded the maximum size limit of2048 bytes': [KEY_LENGTH],
    'Size of hashkey has exceeded the maximum size limit': [KEY_LENGTH],
    'Aggregated size of all range keys has exceeded the size limit of 1024 bytes': [KEY_LENGTH],
    'Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi': INDEX_KEY,
    'Type mismatch for Index Key g Expected: S Actual: NULL IndexName: gsi': INDEX_KEY,
    'Member must have length less than or equal to 2': ['Key Schema too big.'],
    "Value 'g1' at 'globalSecondaryIndexes.1.member.indexName' failed to satisfy constraint: Member must have length greater than or equal to 3":
      [TABLE_NAME],
    "Member must have length greater than or equal to 3; Value 'l1' at 'localSecondaryIndexes.1.member.indexName'": [
      TABLE_NAME,
    ],
    [MAP_KEYS]: [TABLE_NAME],
    'Type mismatch for Index Key l Expected: S Actual: N IndexName: lsi': INDEX_KEY,
    ...Object.fromEntries(
      ['abc', 'NaN', 'Infinity', ' 1', '0x10', '1e', '1 ', '1.2.3', '1e9223372036854775808', 'x'].map((text) => [
        `The parameter cannot be converted to a numeric value: ${text}`,
        [NOT_A_NUMBER],
      ]),
    ),
    'The parameter cannot be converted to a numeric value': [NOT_A_NUMBER],
    'Attempting to store more than 38 significant digits in a Number': [
      'DynamoDB only supports precision up to 38 digits',
    ],
    'Member must have length less than or equal to 25': ['Too many items requested for the BatchWriteItem call'],
    'Member must have length less than or equal to 100': ['Too many items requested for the BatchGetItem call'],
    'The requestItems parameter is required for BatchWriteItem': [
      'BatchWriteItem cannot have a null or no requests set',
    ],
    'Member must have length greater than or equal to 1': [
      'The batch write request list for a table cannot be null or empty: Music',
      'BatchGetItem must have some requests set',
      'The list of keys in RequestItems for BatchGetItem is required: Music has empty list',
    ],
    'The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is not less than TotalSegments: 5':
      ["Value '5' at 'segment' failed to satisfy constraint: Member must have value less than or equal to 4"],
    'The TotalSegments parameter is required but was not present in the request when Segment parameter is present': [
      'If segment is specified, total segment must also be specified',
    ],
    'The Segment parameter is required but was not present in the request when parameter TotalSegments is present': [
      'If total segments is specified, a particular segment must also be specified for this request',
    ],
    'Member must have value greater than or equal to 0': [
      "Value '-1' at 'segment' failed to satisfy constraint: Member must have value less than or equal to 1",
    ],
    "at 'select' failed to satisfy constraint: Member must satisfy enum value set": [
      'Select must be ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES, COUNT, or SPECIFIC_ATTRIBUTES',
    ],
    'The provided starting key is invalid': [
      "Exclusive Start Key must have same size as table's key schema",
      'Type mismatch for attribute to update',
    ],
    'Number overflow': ['DynamoDB only supports precision up to 38 digits'],
    'Query condition missed key schema element: pk': ['Query condition missed key schema element'],
    'Query condition missed key schema element: sk': ['Query condition missed key schema element'],
    'The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)': [TWO],
    'The number of query conditions (2) exceeds the number of key attributes defined in the schema (1)': [
      NOT_SUPPORTED,
    ],
    'failed to satisfy constraint: Member must have value greater than or equal to 1': [
      'Limit must be greater than or equal to 1',
    ],
    'Consistent reads are not supported on global secondary indexes': ['Consistent read cannot be true when'],
    'The provided starting key is outside query boundaries based on provided conditions': [
      'The provided starting key does not match the range key predicate',
    ],
    'starting key is invalid': ['Type mismatch for attribute to update'],
  },
}
