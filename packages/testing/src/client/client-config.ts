import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClientConfig } from './fake-options.js'
import type { FakeRequestHandler } from './fake-request-handler.js'
import { ImmediateRetryStrategy } from './immediate-retry-strategy.js'

/** As the SDK's DynamoDB client has it. */
const DEFAULT_MAX_ATTEMPTS = 4

/** The region where none is given. */
export const DEFAULT_REGION = 'us-east-1'

/**
 * The configuration of the SDK client: what the caller gave, and where they gave nothing, what keeps a test apart from
 * the machine it runs on (no credentials looked up, no profile read) and from the real clock.
 */
export function clientConfig(
  config: FakeDynamoDBClientConfig,
  requestHandler: FakeRequestHandler,
): DynamoDBClientConfig {
  const { seed: _seed, clock: _clock, recordCalls: _recordCalls, ...given } = config
  const maxAttempts = given.maxAttempts ?? DEFAULT_MAX_ATTEMPTS
  const attempts = typeof maxAttempts === 'function' ? maxAttempts : async () => maxAttempts
  return {
    region: DEFAULT_REGION,
    credentials: { accessKeyId: 'fake', secretAccessKey: 'fake' },
    defaultsMode: 'legacy',
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    ...(given.retryMode === undefined && { retryStrategy: new ImmediateRetryStrategy(attempts) }),
    ...given,
    maxAttempts,
    requestHandler,
  }
}
