import { FakeDynamoDBClient } from '@sluice/testing'
import type { RunningServer } from './open-server.js'

/** The fake, in this process. */
export function openFake(): RunningServer {
  return {
    kind: 'running',
    name: 'fake',
    connect: () => new FakeDynamoDBClient({ maxAttempts: 1 }),
    stop: async () => {},
  }
}
