import type { StreamItem } from './stream-item.js'

/**
 * One record of a DynamoDB stream: of a Lambda event, of the SDK's `GetRecords`, of an EventBridge pipe, or the JSON of
 * one that came through Kinesis.
 */
export interface StreamRecord {
  readonly eventID?: string | undefined
  readonly eventName?: string | undefined
  readonly eventSourceARN?: string | undefined
  /** In records that came through Kinesis. */
  readonly tableName?: string | undefined
  readonly userIdentity?: unknown
  readonly dynamodb?: StreamRecordData | undefined
}

/** What a stream record says of the item. */
export interface StreamRecordData {
  readonly ApproximateCreationDateTime?: Date | number | undefined
  readonly Keys?: StreamItem | undefined
  readonly NewImage?: StreamItem | undefined
  readonly OldImage?: StreamItem | undefined
  readonly SequenceNumber?: string | undefined
  readonly SizeBytes?: number | undefined
  readonly StreamViewType?: string | undefined
}

/** Records together: a Lambda event, the output of `GetRecords`, or the array that an EventBridge pipe hands over. */
export type StreamRecords = readonly StreamRecord[] | { readonly Records?: readonly StreamRecord[] | undefined }
