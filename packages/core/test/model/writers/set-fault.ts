import type { FakeDynamoDBClient } from '@sluice/testing'
import type { Step } from './script.js'

type FaultStep = Extract<Step, { readonly do: 'fault' }>

const WRITES = ['BatchWriteItem', 'PutItem', 'DeleteItem', 'TransactWriteItems'] as const

/** Sets the fault of a step; reads never fail. */
export function setFault({ faults }: FakeDynamoDBClient, { fault, rate, times }: FaultStep): void {
  const trigger = { operations: WRITES, rate, ...(times !== undefined && { times }) }
  switch (fault) {
    case 'throttle':
      faults.throttle(trigger)
      break
    case 'server-error':
      faults.serverError(trigger)
      break
    case 'reset':
      faults.connectionReset(trigger)
      break
    case 'lost':
      faults.lostAnswer(trigger)
      break
    case 'garbled':
      faults.garbled(trigger)
      break
    case 'unprocessed':
      faults.unprocessed({ ...trigger, operations: ['BatchWriteItem'] })
      break
    case 'in-progress':
      faults.fail({ ...trigger, operations: ['TransactWriteItems'], name: 'TransactionInProgressException' })
      break
    default:
      fault satisfies never
  }
}
