import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClientConfig } from './fake-options.js'
import type { FakeRequestHandler } from './fake-request-handler.js'
import { ImmediateRetryStrategy } from './immediate-retry-strategy.js'

/** As the SDK's DynamoDB client has it. */
const DEFAULT_MAX_ATTEMPTS = 4

/**
 * A host that can't exist (RFC 2606), should anything ever send a request past the fake. Not a string: the SDK would parse
 * it anew for each call.
 */
const ENDPOINT = { protocol: 'https:', hostname: 'dynamodb.invalid', path: '/' } as const

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
  const rest = withoutFakeOptions(config)
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as typeof rest
  const { maxAttempts = DEFAULT_MAX_ATTEMPTS } = given
  const attempts = typeof maxAttempts === 'function' ? maxAttempts : async () => maxAttempts
  return {
    region: DEFAULT_REGION,
    endpoint: { ...ENDPOINT },
    credentials: { accessKeyId: 'fake', secretAccessKey: 'fake' },
    defaultsMode: 'legacy',
    userAgentAppId: async () => undefined,
    authSchemePreference: async () => [],
    accountIdEndpointMode: 'disabled',
    disableClockSkewCorrection: true,
    endpointDiscoveryEnabledProvider: async () => false,
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    ...(given.retryMode === undefined && { retryStrategy: new ImmediateRetryStrategy(attempts) }),
    ...given,
    maxAttempts,
    requestHandler,
  }
}

function withoutFakeOptions(config: FakeDynamoDBClientConfig): DynamoDBClientConfig {
  const { seed: _1, clock: _2, recordCalls: _3, tableTransitionMs: _4, expireItems: _5, ...more } = config
  const {
    scanSeed: _6,
    itemCollectionLimitBytes: _7,
    consistencyLag: _8,
    throughput: _9,
    unknownMembers: _10,
    ...rest
  } = more
  return rest
}
