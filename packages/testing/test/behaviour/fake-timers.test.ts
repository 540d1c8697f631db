import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'

const TIMERS = ['setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask'] as const

/** As the fake timers of test runners: whoever looks them up meets timers that stand still. */
function stopTimers(): () => void {
  const real = TIMERS.map((name) => [name, globalThis[name]] as const)
  for (const name of TIMERS) Reflect.set(globalThis, name, () => 0)
  return () => {
    for (const [name, timer] of real) Reflect.set(globalThis, name, timer)
  }
}

test.serial('a fake goes on while the timers of its test stand still, its latencies and clock too', async (t) => {
  const restart = stopTimers()
  try {
    const client = new FakeDynamoDBClient()
    const began = client.clock.now()
    client.faults.latency({ ms: 60_000, times: 1 })
    client.faults.throttle({ times: 1 })
    const answers = [new ListTablesCommand({}), new ListTablesCommand({})].map((command) => client.send(command))
    t.deepEqual(
      (await Promise.all(answers)).map(({ TableNames }) => TableNames),
      [[], []],
    )
    t.is(client.clock.now() - began, 60_000)
  } finally {
    restart()
  }
})
