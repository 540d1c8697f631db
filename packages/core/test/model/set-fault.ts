import type { FakeDynamoDBClient, FaultStep as FakeStep } from '@sluice/testing'
import type { FaultStep, ScriptedStep } from './script.js'

const FOREIGN = { UnprocessedItems: { Shelf: [{ DeleteRequest: { Key: { shelf: { S: 'z' }, place: { N: '0' } } } }] } }

const OPERATIONS = {
  batches: ['BatchWriteItem'],
  writes: ['BatchWriteItem', 'UpdateItem'],
  reads: ['GetItem', 'BatchGetItem', 'Query', 'Scan'],
} as const

/** Sets the fault of a step. */
export function setFault({ faults }: FakeDynamoDBClient, step: FaultStep): void {
  const times = step.times !== undefined && { times: step.times }
  const batches = { operations: OPERATIONS.batches, ...times }
  const writes = { operations: OPERATIONS.writes, ...times }
  switch (step.fault) {
    case 'unprocessed':
      faults.unprocessed({ ...batches, rate: step.rate, whenAll: step.whenAll })
      break
    case 'unprocessed-kind':
      faults.unprocessed({ ...batches, when: ({ kind }) => kind === step.kind })
      break
    case 'script':
      faults.script(step.steps.map(scripted), writes)
      break
    case 'throttle':
      faults.throttle({ ...writes, rate: step.rate, error: step.error })
      break
    case 'server-error':
      faults.serverError({ ...writes, rate: step.rate, status: step.status })
      break
    case 'fail':
      faults.fail({ ...writes, rate: step.rate, name: step.name, ...(step.table && { table: step.table }) })
      break
    case 'reset':
      faults.connectionReset({ ...writes, rate: step.rate })
      break
    case 'lost':
      faults.lostAnswer({ ...writes, rate: step.rate })
      break
    case 'garbled':
      faults.garbled({ ...writes, rate: step.rate })
      break
    case 'foreign':
      faults.answer(() => FOREIGN, { ...batches, rate: step.rate })
      break
    case 'latency':
      faults.latency({ ...writes, operations: OPERATIONS[step.of], ms: step.ms, side: step.side })
      break
    default:
      step satisfies never
  }
}

// by default a batch of one would be throttled instead: a leftover after a doubt would be rare
function scripted(step: ScriptedStep): FakeStep {
  return step === 'unprocessed' ? { kind: 'unprocessed', whenAll: 'return' } : { kind: step }
}
