import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Image } from '../codec/image.js'

/** The expressions of a write, rendered: `names` and `values` are those that they mention. */
export interface WriteExpressions {
  readonly condition?: string | undefined
  /** Of updates alone. */
  readonly update?: string | undefined
  readonly names: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, AttributeValue>>
}

/** One write that goes by a call of its own or in a transaction; a check goes in transactions only. */
export interface WriteAction {
  readonly kind: 'put' | 'delete' | 'update' | 'check'
  readonly table: string
  /** Of the item that is put; of the key in all other kinds. */
  readonly image: Image
  readonly expressions?: WriteExpressions | undefined
  /** Whether the stored item is asked for when the condition is false. */
  readonly returnStored: boolean
  /** Which item an update brings back; not in transactions. */
  readonly returning?: 'ALL_NEW' | 'ALL_OLD' | 'UPDATED_NEW' | undefined
}
