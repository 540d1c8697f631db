import type { StoredItem } from '../../storage/stored-item.js'
import type { Table } from '../../storage/table.js'
import { normaliseItem } from '../../values/normalise-value.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { failed, problemsError } from '../checks/constraints.js'
import { keyOfBatchItem, type PrimaryKey, readKey } from '../keys/primary-key.js'
import { prepareItem } from '../writes/write-item.js'

/** One entry of a BatchWriteItem request. */
export interface WriteRequest {
  readonly PutRequest?: { readonly Item?: WireItem }
  readonly DeleteRequest?: { readonly Key?: WireItem }
}

interface Prepared extends PrimaryKey {
  /** The table as the request named it. */
  readonly asked: string
  readonly table: Table
  readonly request: WriteRequest
}

/** A checked entry of a BatchWriteItem request. */
export type PreparedWrite =
  | (Prepared & { readonly kind: 'put'; readonly stored: StoredItem })
  | (Prepared & { readonly kind: 'delete'; readonly key: WireItem })

/** Checks what needs no table at once, and returns what checks the rest. */
export function prepareWrite(request: WriteRequest): (asked: string, table: Table) => PreparedWrite {
  const { PutRequest, DeleteRequest } = request
  if (PutRequest !== undefined && DeleteRequest === undefined) return preparePut(request, PutRequest.Item)
  if (DeleteRequest !== undefined && PutRequest === undefined) return prepareDelete(request, DeleteRequest.Key)
  // one text for both, neither and too many
  throw validationError(
    'Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes',
  )
}

function preparePut(request: WriteRequest, item: WireItem | undefined): ReturnType<typeof prepareWrite> {
  if (item === undefined) throw missing('putRequest.item')
  const size = normaliseItem(item, 'older')
  return (asked, table) => {
    const stored = prepareItem(table, keyOfBatchItem(table.definition.key, item), item, size)
    const { partition, sort } = stored
    return { kind: 'put', asked, table, request, stored, partition, sort }
  }
}

function prepareDelete(request: WriteRequest, key: WireItem | undefined): ReturnType<typeof prepareWrite> {
  if (key === undefined) throw missing('deleteRequest.key')
  normaliseItem(key, 'older')
  return (asked, table) => ({ kind: 'delete', asked, table, request, key, ...readKey(table.definition.key, key) })
}

function missing(member: string): Error {
  return problemsError([failed('Value null', `requestItems.member.member.${member}`, 'not be null')])
}
