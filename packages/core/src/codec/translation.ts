import type { marshallOptions, unmarshallOptions } from '@aws-sdk/util-dynamodb'

/**
 * How attributes of type `'unknown'` are translated: the `translateConfig` of a `DynamoDBDocumentClient`. It governs
 * these attributes and no others.
 */
export interface Translation {
  readonly marshallOptions?: marshallOptions | undefined
  readonly unmarshallOptions?: unmarshallOptions | undefined
}
