import { SluiceError } from '@sluice/core'
import * as bulk from '@sluice/core/bulk'
import { BulkError, CheckpointError, DeadLetterError } from '@sluice/core/bulk'
import test from 'ava'

test('the entry point exports these names at run time, and no others', (t) => {
  t.deepEqual(Object.keys(bulk).toSorted(), [
    'BulkError',
    'BulkReport',
    'CheckpointError',
    'DeadLetterError',
    'bulkRemove',
    'bulkWrite',
    'dynamoCheckpoint',
    'fileCheckpoint',
    'fileDeadLetters',
    'put',
    'remove',
    'removePartition',
  ])
})

test('its errors are SluiceErrors of their names', (t) => {
  for (const [name, ErrorClass] of Object.entries({ BulkError, CheckpointError, DeadLetterError })) {
    t.is(ErrorClass.name, name)
    t.is(Object.getPrototypeOf(ErrorClass), SluiceError)
  }
})
