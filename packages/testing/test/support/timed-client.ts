import { FakeDynamoDBClient, type FakeDynamoDBClientConfig, VirtualClock } from '@sluice/testing'

/** A fake whose tables take a second from one status to the next, and the clock that decides when it is over. */
export function timedClient(config: FakeDynamoDBClientConfig = {}): {
  readonly client: FakeDynamoDBClient
  readonly clock: VirtualClock
} {
  const clock = new VirtualClock()
  return { client: new FakeDynamoDBClient({ clock, tableTransitionMs: 1000, ...config }), clock }
}
