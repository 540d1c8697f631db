/** Bytes of an expression: more is refused before it is read. */
const EXPRESSION_BYTES = 4096

const key = '"pk":{"S":"a"},"sk":{"S":"b"}'
const put = (attributes, more = '') => `{"TableName":"Music","Item":{${key},${attributes}}${more}}`
const update = (expression, more = '') =>
  `{"TableName":"Music","Key":{${key}},"UpdateExpression":"${expression}"${more}}`

/** Pieces, one after another, until they have about `bytes` bytes. */
function pieces(bytes, piece, separator = ',') {
  const list = []
  for (let size = 0; size < bytes; size += list.at(-1).length + separator.length) list.push(piece(list.length))
  return list.join(separator)
}

const kind = (operation, body, most = Number.POSITIVE_INFINITY) => ({ operation, body, most })

/**
 * Kinds of request, each as a body of about so many bytes, with the most that makes sense where that isn't 16 MB. Those that
 * DynamoDB refuses are here for what it costs to find that out.
 */
export const KINDS = {
  'attributes of an item': kind('PutItem', (n) => put(pieces(n, (i) => `"a${i}":{"N":"${i}"}`))),
  'one text': kind('PutItem', (n) => put(`"t":{"S":"${'x'.repeat(n)}"}`)),
  'escaped text': kind('PutItem', (n) => put(`"t":{"S":"${'\\u0001'.repeat(n / 6)}"}`)),
  'one binary': kind('PutItem', (n) => put(`"t":{"B":"${'AAAA'.repeat(n / 4)}"}`)),
  'broken binary': kind('PutItem', (n) => put(`"t":{"B":"${'AAAA'.repeat(n / 4)}AAA-"}`)),
  'one attribute name': kind('PutItem', (n) => put(`"${'x'.repeat(n)}":{"S":"x"}`)),
  'a list of numbers': kind('PutItem', (n) => put(`"l":{"L":[${pieces(n, (i) => `{"N":"${i}.5"}`)}]}`)),
  'lists in lists': kind('PutItem', (n) =>
    put(`"l":{"L":[${pieces(n, () => `${'{"L":['.repeat(30)}${']}'.repeat(30)}`)}]}`),
  ),
  'maps in maps': kind('PutItem', (n) =>
    put(`"l":{"L":[${pieces(n, () => `${'{"M":{"a":'.repeat(30)}{"S":""}${'}}'.repeat(30)}`)}]}`),
  ),
  'digits of a number': kind('PutItem', (n) => put(`"n":{"N":"${'9'.repeat(n)}"}`)),
  'zeros in a number': kind('PutItem', (n) => put(`"n":{"N":"1${'0'.repeat(n)}1"}`)),
  'zeros of a fraction': kind('PutItem', (n) => put(`"n":{"N":"0.${'0'.repeat(n)}1"}`)),
  'zeros behind a fraction': kind('PutItem', (n) => put(`"n":{"N":"1.5${'0'.repeat(n)}"}`)),
  'digits that are no number': kind('PutItem', (n) => put(`"n":{"N":"${'9'.repeat(n)}x"}`)),
  'digits of an exponent': kind('PutItem', (n) => put(`"n":{"N":"1e${'9'.repeat(n)}"}`)),
  'a JSON number': kind('PutItem', (n) => put(`"n":{"N":${'9'.repeat(n)}}`)),
  'a string set': kind('PutItem', (n) => put(`"s":{"SS":[${pieces(n, (i) => `"${i}"`)}]}`)),
  'a string set with a duplicate': kind('PutItem', (n) => put(`"s":{"SS":[${pieces(n, (i) => `"${i}"`)},"0"]}`)),
  'a number set with a duplicate': kind('PutItem', (n) => put(`"s":{"NS":[${pieces(n, (i) => `"${i}"`)},"0"]}`)),
  'a binary set with a duplicate': kind('PutItem', (n) =>
    put(`"s":{"BS":[${pieces(n, (i) => `"${Buffer.from(`${i}`).toString('base64')}"`)},"MA=="]}`),
  ),
  'brackets in brackets': kind('PutItem', (n) => '['.repeat(n)),
  'objects in objects': kind('PutItem', (n) => '{"a":'.repeat(n / 5)),
  'one key again and again': kind('PutItem', (n) => put(pieces(n, () => '"a":{"N":"1"}'))),
  'keys that are indexes': kind('PutItem', (n) => put(pieces(n, (i) => `"${i * 1000}":{"N":"1"}`))),
  'unknown members': kind('PutItem', (n) => `{${pieces(n, (i) => `"x${i}":1`)},"TableName":"Music"}`),
  blanks: kind('PutItem', (n) => `{${' '.repeat(n)}`),
  'a table name': kind('GetItem', (n) => `{"TableName":"${'a'.repeat(n)}","Key":{${key}}}`),
  'a table ARN': kind('GetItem', (n) => `{"TableName":"arn:${'aws:'.repeat(n / 4)}","Key":{${key}}}`),
  'key attributes': kind('GetItem', (n) => `{"TableName":"Music","Key":{${pieces(n, (i) => `"a${i}":{"S":"x"}`)}}}`),
  'attributes to get': kind(
    'GetItem',
    (n) => `{"TableName":"Music","Key":{${key}},"AttributesToGet":[${pieces(n, (i) => `"a${i}"`)}]}`,
  ),
  'parentheses of a condition': kind('PutItem', (n) =>
    put('"a":{"S":""}', `,"ConditionExpression":"${'('.repeat(n)}"`),
  ),
  'alternatives of a condition': kind(
    'PutItem',
    (n) => put('"a":{"S":""}', `,"ConditionExpression":"${pieces(n - 30, (i) => `a${i}<b`, ' or ')}"`),
    EXPRESSION_BYTES,
  ),
  'clauses of an update': kind(
    'UpdateItem',
    (n) => update(`SET ${pieces(n - 30, (i) => `a${i}=b${i}`)}`),
    EXPRESSION_BYTES,
  ),
  'paths of a projection': kind(
    'GetItem',
    (n) => `{"TableName":"Music","Key":{${key}},"ProjectionExpression":"${pieces(n - 10, (i) => `a.b[${i}].c`)}"}`,
    EXPRESSION_BYTES,
  ),
  'steps of a path': kind('UpdateItem', (n) => update(`REMOVE a${'[1]'.repeat(n / 3 - 10)}`), EXPRESSION_BYTES),
  'names for aliases': kind('UpdateItem', (n) =>
    update('SET #a0=:v', `,"ExpressionAttributeNames":{${pieces(n, (i) => `"#a${i}":"x"`)}}`),
  ),
  'values for aliases': kind('UpdateItem', (n) =>
    update('SET a=:v0', `,"ExpressionAttributeValues":{${pieces(n, (i) => `":v${i}":{"N":"1"}`)}}`),
  ),
  'older updates': kind(
    'UpdateItem',
    (n) =>
      `{"TableName":"Music","Key":{${key}},"AttributeUpdates":{${pieces(n, (i) => `"a${i}":{"Value":{"N":"1"},"Action":"ADD"}`)}}}`,
  ),
  'older expectations': kind('PutItem', (n) =>
    put('"a":{"S":""}', `,"Expected":{${pieces(n, (i) => `"a${i}":{"Exists":false}`)}}`),
  ),
  'values of an older IN': kind(
    'Scan',
    (n) =>
      `{"TableName":"Music","ScanFilter":{"a":{"ComparisonOperator":"IN","AttributeValueList":[${pieces(n, (i) => `{"N":"${i}"}`)}]}}}`,
  ),
  'older filters': kind(
    'Scan',
    (n) => `{"TableName":"Music","ScanFilter":{${pieces(n, (i) => `"a${i}":{"ComparisonOperator":"NULL"}`)}}}`,
  ),
  'older key conditions': kind(
    'Query',
    (n) => `{"TableName":"Music","KeyConditions":{${pieces(n, (i) => `"a${i}":{"ComparisonOperator":"NULL"}`)}}}`,
  ),
  'a start key': kind(
    'Scan',
    (n) => `{"TableName":"Music","ExclusiveStartKey":{${pieces(n, (i) => `"a${i}":{"S":"x"}`)}}}`,
  ),
  'a batch of 25': kind(
    'BatchWriteItem',
    (n) =>
      `{"RequestItems":{"Music":[${Array.from(
        { length: 25 },
        (_, i) =>
          `{"PutRequest":{"Item":{"pk":{"S":"${i}"},"sk":{"S":"b"},"t":{"S":"${'x'.repeat(Math.max(0, n / 25 - 80))}"}}}}`,
      )}]}}`,
  ),
  'requests of a batch': kind(
    'BatchWriteItem',
    (n) =>
      `{"RequestItems":{"Music":[${pieces(n, (i) => `{"DeleteRequest":{"Key":{"pk":{"S":"${i}"},"sk":{"S":"b"}}}}`)}]}}`,
  ),
  'tables of a batch': kind(
    'BatchWriteItem',
    (n) => `{"RequestItems":{${pieces(n, (i) => `"T${i}":[{"DeleteRequest":{"Key":{${key}}}}]`)}}}`,
  ),
  'keys of a batch': kind(
    'BatchGetItem',
    (n) => `{"RequestItems":{"Music":{"Keys":[${pieces(n, (i) => `{"pk":{"S":"${i}"},"sk":{"S":"b"}}`)}]}}}`,
  ),
  'actions of a transaction': kind(
    'TransactWriteItems',
    (n) =>
      `{"TransactItems":[${pieces(n, (i) => `{"Delete":{"TableName":"Music","Key":{"pk":{"S":"${i}"},"sk":{"S":"b"}}}}`)}]}`,
  ),
  'empty actions': kind('TransactWriteItems', (n) => `{"TransactItems":[${pieces(n, () => '{"Delete":{}}')}]}`),
  'reads of a transaction': kind('TransactGetItems', (n) => `{"TransactItems":[${pieces(n, () => '{"Get":{}}')}]}`),
  'attribute definitions': kind(
    'CreateTable',
    (n) =>
      `{"TableName":"New","BillingMode":"PAY_PER_REQUEST","KeySchema":[{"AttributeName":"a0","KeyType":"HASH"}],` +
      `"AttributeDefinitions":[${pieces(n, (i) => `{"AttributeName":"a${i}","AttributeType":"S"}`)}]}`,
  ),
  'indexes of a table': kind(
    'CreateTable',
    (n) =>
      `{"TableName":"New","BillingMode":"PAY_PER_REQUEST","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],` +
      `"AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"}],"GlobalSecondaryIndexes":[${pieces(
        n,
        (i) =>
          `{"IndexName":"i${i}","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"}}`,
      )}]}`,
  ),
  'projected attributes': kind(
    'CreateTable',
    (n) =>
      `{"TableName":"New","BillingMode":"PAY_PER_REQUEST","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],` +
      `"AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"}],"GlobalSecondaryIndexes":[{"IndexName":"index",` +
      `"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":` +
      `[${pieces(n, (i) => `"a${i}"`)}]}}]}`,
  ),
  'index updates': kind(
    'UpdateTable',
    (n) =>
      `{"TableName":"Music","GlobalSecondaryIndexUpdates":[${pieces(n, (i) => `{"Delete":{"IndexName":"index${i}"}}`)}]}`,
  ),
  tags: kind(
    'TagResource',
    (n) =>
      `{"ResourceArn":"arn:aws:dynamodb:us-east-1:000000000000:table/Music","Tags":[${pieces(n, (i) => `{"Key":"k${i}","Value":"v"}`)}]}`,
  ),
  'tag keys': kind(
    'UntagResource',
    (n) =>
      `{"ResourceArn":"arn:aws:dynamodb:us-east-1:000000000000:table/Music","TagKeys":[${pieces(n, (i) => `"k${i}"`)}]}`,
  ),
}
