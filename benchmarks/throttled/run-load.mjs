import { VirtualClock } from '@sluice/testing'
// the engine is no public export: it is measured here without the SDK and without HTTP
import { execute } from '../../packages/testing/dist/engine/execute.js'

const UNITS_PER_SECOND = 1000
const STEP_MS = 10

const TABLE = {
  TableName: 'Tracks',
  AttributeDefinitions: [{ AttributeName: 'artist', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'artist', KeyType: 'HASH' }],
  ProvisionedThroughput: { ReadCapacityUnits: UNITS_PER_SECOND, WriteCapacityUnits: UNITS_PER_SECOND },
}

/** Offers a load to a new table for so many virtual seconds; returns how many units were asked for and admitted. */
export async function runLoad({ callsEach10Ms, unitsOfCall, callAt }, seconds) {
  const clock = new VirtualClock({ autoAdvance: false })
  const store = new Map()
  const run = (operation, input) =>
    execute(operation, input, {
      store,
      now: clock.now(),
      region: 'us-east-1',
      turnAway: undefined,
      throughput: { filled: false },
    })
  run('CreateTable', TABLE)
  let [calls, admitted] = [0, 0]
  for (let step = 1; step <= (1000 * seconds) / STEP_MS; step++) {
    for (; calls < step * callsEach10Ms; calls++) {
      const { operation, input } = callAt(calls)
      admitted += admittedOf(run, operation, input, unitsOfCall)
    }
    await clock.advance(STEP_MS)
  }
  return { asked: calls * unitsOfCall, admitted }
}

function admittedOf(run, operation, input, units) {
  try {
    const { UnprocessedItems } = run(operation, input)
    return units - (UnprocessedItems?.Tracks?.length ?? 0)
  } catch (error) {
    if (error.name === 'ProvisionedThroughputExceededException') return 0
    throw error
  }
}
