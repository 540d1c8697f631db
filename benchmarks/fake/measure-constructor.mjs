import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import { interleave } from '../harness/interleave.mjs'
import { summarise } from '../harness/statistics.mjs'

const COUNT = 200
const CONFIG = { region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } }

/** Milliseconds that one construction takes, of the SDK's client and of the fake. */
export async function measureConstructor(rounds) {
  const runs = [
    { name: 'DynamoDBClient', run: () => construct(() => new DynamoDBClient(CONFIG)) },
    { name: 'fake', run: () => construct(() => new FakeDynamoDBClient()) },
  ]
  for (const { run } of runs) await run()
  const measured = await interleave(runs, rounds)
  return runs.map(({ name }) => ({ name, ms: summarise(measured.get(name).map(({ wallMs }) => wallMs / COUNT)) }))
}

async function construct(make) {
  for (let count = 0; count < COUNT; count++) make().destroy()
}
