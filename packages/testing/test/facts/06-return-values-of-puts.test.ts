import test from 'ava'
import { key } from '../support/entries.js'
import { putting } from '../support/music-calls.js'
import { refusals } from '../support/refusals.js'

// the clause is from before 2023, the envelope around it from October 2026; DynamoDB Local says 'Return values set to
// invalid value'
const ONLY = '1 validation error detected: ReturnValues can only be ALL_OLD or NONE'

refusals(
  test,
  ['ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW'].flatMap((ReturnValues) => [
    [`fact 6a: PutItem can't return ${ReturnValues} (older clause)`, putting({}, { ReturnValues }), ONLY] as const,
    [
      `fact 6a: DeleteItem can't return ${ReturnValues} (older clause)`,
      ['DeleteItem', { TableName: 'Music', Key: key('a'), ReturnValues }],
      ONLY,
    ] as const,
  ]),
)
