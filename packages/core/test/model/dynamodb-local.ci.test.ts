import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { checkConditions, checkUpdates } from '../expressions/properties.js'
import { openDynamoDBLocal } from '../fixtures/open-dynamodb-local.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 5_000 : 1_000
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))
const OPTIONS = { seed: SEED, numRuns: RUNS }

const server = await openDynamoDBLocal()

if (server.kind === 'missing') {
  test.skip(`DynamoDB Local: ${server.reason}`, () => {})
} else {
  const client = server.connect()
  test.before(() =>
    client.send(
      new CreateTableCommand({
        TableName: 'Things',
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      }),
    ),
  )
  test.after.always(() => server.stop())

  test.serial('on DynamoDB Local conditions and filters hold exactly if the documentation says so', async (t) => {
    t.timeout(600_000)
    t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
    t.true((await checkConditions(client, OPTIONS)) > 0)
  })

  test.serial('on DynamoDB Local updates leave what the documentation says', async (t) => {
    t.timeout(600_000)
    t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
    t.true((await checkUpdates(client, OPTIONS)) > 0)
  })
}
