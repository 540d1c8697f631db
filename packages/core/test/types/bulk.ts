// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import type { ConflictError, ConflictParty, MemberOf, PartitionKey, SdkClient, Session, SortKey } from '@sluice/core'
import {
  type BulkError,
  type BulkErrorCode,
  type BulkOperation,
  type BulkWrite,
  bulkRemove,
  bulkWrite,
  type DynamoCheckpointOptions,
  dynamoCheckpoint,
  type FileDeadLettersOptions,
  fileDeadLetters,
  type PartitionOf,
  put,
  remove,
  removePartition,
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

export const partition: PartitionOf<typeof Song> = { artist: 'Can' }
export const removals = (client: SdkClient, session: Session): readonly unknown[] => [
  removePartition(client, Song, partition),
  bulkRemove(client, session.query(Song).where({ artist: 'Can' })),
  bulkRemove(client, session.scan(Song), { concurrency: 2 }),
  bulkRemove(client, Song, [{ artist: 'Can', title: 'Spoon' }]),
]
// @ts-expect-error the sort key is no part of what tells a partition
export const tooMuch = (client: SdkClient): unknown => removePartition(client, Song, { artist: 'Can', title: 'Spoon' })
// @ts-expect-error a partition is told by its key
export const tooLittle = (client: SdkClient): unknown => removePartition(client, Song, {})
// @ts-expect-error a query before its key is told finds nothing
export const unready = (client: SdkClient, session: Session): unknown => bulkRemove(client, session.query(Song))
