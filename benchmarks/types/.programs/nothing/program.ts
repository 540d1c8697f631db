import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  beginsWith,
  between,
  defineEntity,
  equals,
  greaterThan,
  type IndexKey,
  increment,
  list,
  type PartitionKey,
  Session,
  type SortKey,
  set,
} from '@sluice/core'

declare const client: DynamoDBClient
const session = new Session({ client })
export const used = [beginsWith, between, defineEntity, equals, greaterThan, increment, list, set, session]
export type Used = [PartitionKey<string>, SortKey<string>, IndexKey<'a', 'sort', string>]
