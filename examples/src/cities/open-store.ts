import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type Clock, systemClock } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import type { RunOptions } from './read-options.js'

/** Where the cities go. */
export interface Store {
  readonly client: DynamoDBClient
  /** What the session's waits for a throttled table are measured by. */
  readonly clock: Clock
  /** Whether that clock's waits take no real time. */
  readonly isVirtual: boolean
  readonly name: string
}

const CREDENTIAL_VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
]

/** Opens the fake, or the DynamoDB at the endpoint. */
export function openStore({ endpoint, faults }: RunOptions, env: NodeJS.ProcessEnv): Store {
  const real = { clock: systemClock, isVirtual: false }
  if (endpoint !== undefined) return { client: openEndpoint(endpoint, env), ...real, name: endpoint }
  const client = new FakeDynamoDBClient({ recordCalls: 0 })
  if (!faults) return { client, ...real, name: 'the fake in this process' }
  addFaults(client)
  // really waiting out the throttling would double the run
  return { client, clock: client.clock, isVirtual: true, name: 'the fake in this process, with faults' }
}

function openEndpoint(endpoint: string, env: NodeJS.ProcessEnv): DynamoDBClient {
  const { AWS_REGION, AWS_DEFAULT_REGION } = env
  const region = AWS_REGION ?? AWS_DEFAULT_REGION ?? 'us-east-1'
  const hasCredentials = CREDENTIAL_VARIABLES.some((name) => env[name])
  const credentials = { accessKeyId: 'dummy', secretAccessKey: 'dummy' }
  return new DynamoDBClient({ endpoint, region, ...(!hasCredentials && { credentials }) })
}

function addFaults({ faults }: FakeDynamoDBClient): void {
  const operations = ['BatchWriteItem'] as const
  faults.unprocessed({ operations, rate: 0.2 })
  faults.throttle({ operations, rate: 0.05 })
  faults.lostAnswer({ operations, rate: 0.02 })
}
