import test from 'ava'
import { ImmediateRetryStrategy } from '#src/client/immediate-retry-strategy.js'

for (const errorType of ['THROTTLING', 'TRANSIENT']) {
  test(`${errorType} errors are retried until the attempts are used up, without delay`, async (t) => {
    const strategy = new ImmediateRetryStrategy(async () => 3)
    const first = await strategy.acquireInitialRetryToken()
    const second = await strategy.refreshRetryTokenForRetry(first, { errorType })
    const third = await strategy.refreshRetryTokenForRetry(second, { errorType })
    t.deepEqual(
      [first, second, third].map((token) => token.getRetryCount()),
      [0, 1, 2],
    )
    t.deepEqual(
      [second, third].map((token) => token.getRetryDelay()),
      [0, 0],
    )
    await t.throwsAsync(strategy.refreshRetryTokenForRetry(third, { errorType }))
  })
}

for (const errorType of ['CLIENT_ERROR', 'SERVER_ERROR']) {
  test(`${errorType} is not retried, as in the SDK's standard strategy`, async (t) => {
    const strategy = new ImmediateRetryStrategy(async () => 3)
    const first = await strategy.acquireInitialRetryToken()
    await t.throwsAsync(strategy.refreshRetryTokenForRetry(first, { errorType }))
  })
}
