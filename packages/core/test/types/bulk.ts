// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import type { ConflictError, ConflictParty, MemberOf, PartitionKey, SortKey } from '@sluice/core'
import {
  type BulkError,
  type BulkErrorCode,
  type BulkOperation,
  type BulkWrite,
  bulkWrite,
  type DynamoCheckpointOptions,
  dynamoCheckpoint,
  type FileDeadLettersOptions,
  fileDeadLetters,
  put,
  remove,
} from '@sluice/core/bulk'

class Song {
  artist!: PartitionKey<string>
  title!: SortKey<string>
}

export const write: BulkWrite = bulkWrite
export const codeOf = ({ code }: BulkError): BulkErrorCode => code
// @ts-expect-error no code of a bulk load
export const wrongCode: BulkErrorCode = 'CONFLICT'

export const operations: readonly BulkOperation[] = [put(new Song()), remove(Song, { artist: 'Can', title: 'Spoon' })]
// @ts-expect-error the key has a title too
export const incomplete = (): BulkOperation => remove(Song, { artist: 'Can' })

export const letters: FileDeadLettersOptions = { includeItem: true }
export const sink = (): unknown => fileDeadLetters('refused.ndjson', letters)
export const keep = (options: DynamoCheckpointOptions): unknown => dynamoCheckpoint(options)
// @ts-expect-error the key is an object
export const wrongKey: DynamoCheckpointOptions['key'] = 'import of May'

export const party = ({ incoming }: ConflictError): ConflictParty => incoming
export const tag: MemberOf<Set<string>> = 'jazz'
// @ts-expect-error members of a set of texts are texts
export const wrongTag: MemberOf<Set<string>> = 1
