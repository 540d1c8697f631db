// Names that every JavaScript object inherits are names like any other: of attributes, keys, map members, aliases, indexes,
// tables and tags. Bodies are written as text, since an object literal would take some of these names for its prototype.
import { FakeDynamoDBClient, serve } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { dynamoHeaders, RawConnection, requestBytes } from '../support/raw-http.js'

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'] as const

const PROTOTYPE = Reflect.ownKeys(Object.prototype)
test.after('what all objects inherit is as it was', (t) => {
  t.deepEqual(Reflect.ownKeys(Object.prototype), PROTOTYPE)
})

type Call = (operation: string, body: string) => Promise<string>

/** A served fake with a table whose table keys, index key and names are all `name`. */
async function tableOf(t: ExecutionContext, name: string): Promise<Call> {
  const server = await serve(new FakeDynamoDBClient())
  const connection = await RawConnection.open(server.port)
  t.teardown(async () => {
    connection.socket.destroy()
    await server.stop()
  })
  const call: Call = async (operation, body) => {
    connection.write(requestBytes(dynamoHeaders(operation), body))
    const answer = await connection.answer()
    if (answer.status !== 200) throw new Error(answer.body)
    return answer.body
  }
  const keys = `[{"AttributeName":"${name}","KeyType":"HASH"},{"AttributeName":"sk","KeyType":"RANGE"}]`
  const indexKeys = `[{"AttributeName":"sk","KeyType":"HASH"},{"AttributeName":"${name}","KeyType":"RANGE"}]`
  await call(
    'CreateTable',
    `{"TableName":"${name}","BillingMode":"PAY_PER_REQUEST","KeySchema":${keys},"AttributeDefinitions":` +
      `[{"AttributeName":"${name}","AttributeType":"S"},{"AttributeName":"sk","AttributeType":"S"}],` +
      `"GlobalSecondaryIndexes":[{"IndexName":"${name}","KeySchema":${indexKeys},"Projection":{"ProjectionType":"ALL"}}]}`,
  )
  return call
}

for (const name of NAMES) {
  const table = `"TableName":"${name}"`
  const key = `"${name}":{"S":"a"},"sk":{"S":"b"}`
  const item = `{${key},"m":{"M":{"${name}":{"M":{"${name}":{"N":"1"}}}}}}`

  test(`${name}: a key, a map member, a table and an index`, async (t) => {
    const call = await tableOf(t, name)
    t.is(await call('PutItem', `{${table},"Item":${item}}`), '{}')
    t.is(await call('GetItem', `{${table},"Key":{${key}}}`), `{"Item":${item}}`)
    const scan = `{"Items":[${item}],"Count":1,"ScannedCount":1}`
    t.is(await call('Scan', `{${table}}`), scan)
    t.is(await call('Scan', `{${table},"IndexName":"${name}"}`), scan)
    t.regex(await call('Scan', `{${table},"Limit":1}`), new RegExp(`"LastEvaluatedKey":{"${name}":{"S":"a"},"sk"`))
    const used = await call('PutItem', `{${table},"Item":{${key}},"ReturnConsumedCapacity":"INDEXES"}`)
    t.true(used.includes(`"GlobalSecondaryIndexes":{"${name}":{"CapacityUnits":1}}`), used)
    t.true((await call('ListTables', '{}')).includes(`["${name}"]`))
  })

  test(`${name}: an alias of a name and of a value, in every expression`, async (t) => {
    const call = await tableOf(t, name)
    const names = `"ExpressionAttributeNames":{"#${name}":"${name}"}`
    const value = (text: string): string => `"ExpressionAttributeValues":{":${name}":${text}}`
    await call('PutItem', `{${table},"Item":${item},"ConditionExpression":"attribute_not_exists(#${name})",${names}}`)
    const updated = await call(
      'UpdateItem',
      `{${table},"Key":{${key}},"UpdateExpression":"SET m.#${name}.#${name} = m.#${name}.#${name} + :${name}",` +
        `"ConditionExpression":"m.#${name}.#${name} = :${name}",${names},${value('{"N":"1"}')},"ReturnValues":"UPDATED_NEW"}`,
    )
    t.is(updated, `{"Attributes":{"m":{"M":{"${name}":{"M":{"${name}":{"N":"2"}}}}}}}`)
    t.is(
      await call(
        'GetItem',
        `{${table},"Key":{${key}},"ProjectionExpression":"#${name}, m.#${name}.#${name}",${names}}`,
      ),
      `{"Item":{"${name}":{"S":"a"},"m":{"M":{"${name}":{"M":{"${name}":{"N":"2"}}}}}}}`,
    )
    const query = await call(
      'Query',
      `{${table},"KeyConditionExpression":"#${name} = :${name}","FilterExpression":"attribute_exists(m.#${name})",` +
        `${names},${value('{"S":"a"}')},"Select":"COUNT"}`,
    )
    t.is(query, '{"Count":1,"ScannedCount":1}')
    await call('UpdateItem', `{${table},"Key":{${key}},"UpdateExpression":"REMOVE m.#${name}.#${name}",${names}}`)
    t.is(
      await call('GetItem', `{${table},"Key":{${key}},"ProjectionExpression":"m"}`),
      `{"Item":{"m":{"M":{"${name}":{"M":{}}}}}}`,
    )
  })

  test(`${name}: an attribute that is not there is not found in what objects inherit`, async (t) => {
    const call = await tableOf(t, name)
    await call('PutItem', `{${table},"Item":{${key},"m":{"M":{}}}}`)
    const names = `"ExpressionAttributeNames":{"#n":"${name}"}`
    t.is(await call('GetItem', `{${table},"Key":{${key}},"ProjectionExpression":"m.#n",${names}}`), '{"Item":{}}')
    const filtered = await call('Scan', `{${table},"FilterExpression":"attribute_exists(m.#n)",${names}}`)
    t.is(filtered, '{"Items":[],"Count":0,"ScannedCount":1}')
    const updated = await call(
      'UpdateItem',
      `{${table},"Key":{${key}},"UpdateExpression":"SET m.#n = if_not_exists(m.#n, :v)",${names},` +
        `"ExpressionAttributeValues":{":v":{"S":"new"}},"ReturnValues":"ALL_NEW"}`,
    )
    t.is(updated, `{"Attributes":{${key},"m":{"M":{"${name}":{"S":"new"}}}}}`)
  })

  test(`${name}: batches and transactions`, async (t) => {
    const call = await tableOf(t, name)
    t.is(
      await call('BatchWriteItem', `{"RequestItems":{"${name}":[{"PutRequest":{"Item":${item}}}]}}`),
      '{"UnprocessedItems":{}}',
    )
    t.is(
      await call('BatchGetItem', `{"RequestItems":{"${name}":{"Keys":[{${key}}]}}}`),
      `{"Responses":{"${name}":[${item}]},"UnprocessedKeys":{}}`,
    )
    const used = '"ConsumedCapacity":[{"TableName":"NAME","CapacityUnits":'.replace('NAME', name)
    const put = `{"Put":{${table},"Item":${item}}}`
    t.true(
      (await call('TransactWriteItems', `{"TransactItems":[${put}],"ReturnConsumedCapacity":"TOTAL"}`)).includes(used),
    )
    t.is(
      await call('TransactGetItems', `{"TransactItems":[{"Get":{${table},"Key":{${key}}}}]}`),
      `{"Responses":[{"Item":${item}}]}`,
    )
  })

  test(`${name}: the older parameters`, async (t) => {
    const call = await tableOf(t, name)
    await call('PutItem', `{${table},"Item":{${key}},"Expected":{"${name}":{"Exists":false}}}`)
    await call(
      'PutItem',
      `{${table},"Item":{${key}},"Expected":{"${name}":{"ComparisonOperator":"EQ","AttributeValueList":[{"S":"a"}]}}}`,
    )
    t.is(
      await call('GetItem', `{${table},"Key":{${key}},"AttributesToGet":["${name}"]}`),
      `{"Item":{"${name}":{"S":"a"}}}`,
    )
    t.is(
      await call(
        'Query',
        `{${table},"KeyConditions":{"${name}":{"ComparisonOperator":"EQ","AttributeValueList":[{"S":"a"}]}},"Select":"COUNT"}`,
      ),
      '{"Count":1,"ScannedCount":1}',
    )
  })

  test(`${name}: a tag`, async (t) => {
    const call = await tableOf(t, name)
    const arn = `"ResourceArn":"arn:aws:dynamodb:us-east-1:000000000000:table/${name}"`
    await call('TagResource', `{${arn},"Tags":[{"Key":"${name}","Value":"v"}]}`)
    t.is(await call('ListTagsOfResource', `{${arn}}`), `{"Tags":[{"Key":"${name}","Value":"v"}]}`)
    await call('UntagResource', `{${arn},"TagKeys":["${name}"]}`)
    t.is(await call('ListTagsOfResource', `{${arn}}`), '{"Tags":[]}')
  })
}
