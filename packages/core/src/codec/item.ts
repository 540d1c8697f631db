import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** A map of attribute name to `AttributeValue`, as DynamoDB's API takes and returns it. */
export type Item = Readonly<Record<string, AttributeValue>>
