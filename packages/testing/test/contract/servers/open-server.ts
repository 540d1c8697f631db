import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { ServerName } from '../contract-case.js'

/** A server to run the contract on. */
export interface RunningServer {
  readonly kind: 'running'
  readonly name: ServerName
  /** A client of its own; all clients see the same tables. It makes one attempt for each call. */
  readonly connect: () => DynamoDBClient
  readonly stop: () => Promise<void>
}

/** A server that can't run on this machine. */
export interface MissingServer {
  readonly kind: 'missing'
  readonly name: ServerName
  readonly reason: string
}

export type OpenServer = RunningServer | MissingServer
