import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { City } from '#src/cities/city.js'
import { expectedCity } from '#src/cities/expected-city.js'
import { type Finding, readBack } from '#src/cities/read-back.js'
import { readWorld } from '#src/cities/read-world.js'

const { source, cities } = readWorld(40)

async function load(): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient()
  await client.createTables(City)
  const session = new Session({ client })
  session.saveAll(cities)
  await session.flush()
  return client
}

function check(client: FakeDynamoDBClient, signal: AbortSignal = new AbortController().signal): Promise<Finding> {
  const sources = new Map(source.map((city) => [String(city.cityId), city]))
  const keyOf = ({ cityId }: { readonly cityId?: unknown }): string => String(cityId)
  return readBack(client, { table: 'Cities', sources, keyOf, itemOf: expectedCity }, signal)
}

test('everything that was flushed matches its source', async (t) => {
  const finding = await check(await load())
  t.deepEqual(finding, { expected: 40, matching: 40, different: [], missing: [], others: 0 })
})

test('one changed value, one missing item and one that nobody wrote are each found', async (t) => {
  const client = await load()
  const [changed, gone] = source
  if (changed === undefined || gone === undefined) return t.fail()
  const stored = {
    country: { S: changed.country },
    cityId: { N: String(changed.cityId) },
    name: { S: changed.name },
    population: { N: String(changed.population + 1) },
  }
  await client.send(new PutItemCommand({ TableName: 'Cities', Item: stored }))
  await client.send(new PutItemCommand({ TableName: 'Cities', Item: { ...stored, cityId: { N: '1' } } }))
  const key = { country: { S: gone.country }, cityId: { N: String(gone.cityId) } }
  await client.send(new DeleteItemCommand({ TableName: 'Cities', Key: key }))
  t.deepEqual(await check(client), {
    expected: 40,
    matching: 38,
    different: [String(changed.cityId)],
    missing: [String(gone.cityId)],
    others: 1,
  })
})

test('an attribute too many is a difference', async (t) => {
  const client = await load()
  client.faults.answer(({ output }) => JSON.stringify(output).replace('"name":', '"nick":{"S":"x"},"name":'), {
    operations: ['Scan'],
  })
  const { matching, different } = await check(client)
  t.is(matching, 39)
  t.is(different.length, 1)
})

test('an aborted signal ends it', async (t) => {
  await t.throwsAsync(check(await load(), AbortSignal.abort()), { name: 'AbortError' })
})
