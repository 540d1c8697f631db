import type { SealedOperation } from '../seal/sealed-operation.js'
import { openBatchWriter } from './batch-write.js'
import type { HandlerOptions } from './open-handler.js'
import type { SdkClient } from './sdk-client.js'
import { openSingleWriter, type SingleWriter } from './single-write.js'
import type { WriteAnswer } from './write-answer.js'
import type { WriteMetricsOptions } from './write-metrics-options.js'

/** The calls that write. Each rejects with what the client threw, or with an UnreadableAnswer. */
export interface CallWriters {
  /** Sends one batch. */
  readonly batch: (batch: readonly SealedOperation[]) => Promise<WriteAnswer>
  /** Sends one put, delete or update in a call of its own, with its condition. */
  readonly single: SingleWriter
}

/** Opens the ways for a flush's calls through the given client. */
export function openCallWriters(client: SdkClient, metrics: WriteMetricsOptions, options: HandlerOptions): CallWriters {
  return {
    batch: openBatchWriter(client, metrics, options),
    single: openSingleWriter(client, metrics, options),
  }
}
