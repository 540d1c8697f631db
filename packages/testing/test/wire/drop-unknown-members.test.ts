import test from 'ava'
import { dropUnknownMembers } from '#src/wire/drop-unknown-members.js'

/** What is left of an operation's input. */
function left(operation: string, json: string): string {
  const input: unknown = JSON.parse(json)
  dropUnknownMembers(input, operation)
  return JSON.stringify(input)
}

test('members of the operation stay, others go', (t) => {
  t.is(left('GetItem', '{"TableName":"T","Nope":1,"Key":{}}'), '{"TableName":"T","Key":{}}')
  t.is(left('GetItem', '{"__proto__":{"a":1},"constructor":{},"toString":1}'), '{}')
})

test('members that are spelt in another case are others', (t) => {
  t.is(left('GetItem', '{"tableName":"T"}'), '{}')
})

test("what AWS has and the fake doesn't stays", (t) => {
  const replicas = '{"TableName":"T","ReplicaUpdates":[{"Create":{"RegionName":"eu-west-1"}}]}'
  t.is(left('UpdateTable', replicas), replicas)
})

test('structures in lists and maps are looked into', (t) => {
  t.is(
    left('BatchWriteItem', '{"RequestItems":{"Nope":[{"PutRequest":{"Item":{"Nope":{"S":"a"}},"Nope":1},"Nope":1}]}}'),
    '{"RequestItems":{"Nope":[{"PutRequest":{"Item":{"Nope":{"S":"a"}}}}]}}',
  )
  t.is(
    left('UpdateTable', '{"GlobalSecondaryIndexUpdates":[{"Create":{"A":1}}]}'),
    '{"GlobalSecondaryIndexUpdates":[{"Create":{}}]}',
  )
})

test('items, keys and their values keep every name', (t) => {
  const item = '{"Item":{"Nope":{"M":{"TableName":{"S":"a"},"__proto__":{"N":"1"}}}}}'
  t.is(left('PutItem', item), item)
})

test('what has the wrong type is left to the shape that refuses it', (t) => {
  for (const json of ['null', '5', '"a"', '{"RequestItems":5}', '{"RequestItems":[null,[1,"a"]]}']) {
    t.is(left('BatchWriteItem', json), json)
  }
})

test('an operation that is not known keeps everything', (t) => {
  t.is(left('ExecuteStatement', '{"Statement":"x","Nope":1}'), '{"Statement":"x","Nope":1}')
})
