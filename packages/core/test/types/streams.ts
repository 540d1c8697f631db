// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { defineEntity, type PartitionKey, type SortKey, type View } from '@sluice/core'
import {
  decode,
  decodeAny,
  decodeStreamRecord,
  decodeStreamRecords,
  type EntityChoice,
  type JsonObject,
  readExport,
  readExportChanges,
  type StreamChange,
  type StreamItem,
  toItem,
  toJSON,
} from '@sluice/core/streams'

class Song {
  artist!: PartitionKey<string>
  title!: SortKey<string>
  year?: number
}

class Album {
  band!: string
  tracks?: number
}
const Albums = defineEntity(Album, {
  table: 'Albums',
  partitionKey: 'band',
  attributes: { band: 'string', tracks: 'number' },
})

// As `@types/aws-lambda` declares a stream's event.
interface LambdaValue {
  B?: string | undefined
  BS?: string[] | undefined
  BOOL?: boolean | undefined
  L?: LambdaValue[] | undefined
  M?: { [id: string]: LambdaValue } | undefined
  N?: string | undefined
  NS?: string[] | undefined
  NULL?: boolean | undefined
  S?: string | undefined
  SS?: string[] | undefined
}
interface LambdaStreamRecord {
  ApproximateCreationDateTime?: number | undefined
  Keys?: { [key: string]: LambdaValue } | undefined
  NewImage?: { [key: string]: LambdaValue } | undefined
  OldImage?: { [key: string]: LambdaValue } | undefined
  SequenceNumber?: string | undefined
  SizeBytes?: number | undefined
  StreamViewType?: 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | undefined
}
interface DynamoDBRecord {
  awsRegion?: string | undefined
  dynamodb?: LambdaStreamRecord | undefined
  eventID?: string | undefined
  eventName?: 'INSERT' | 'MODIFY' | 'REMOVE' | undefined
  eventSource?: string | undefined
  eventSourceARN?: string | undefined
  eventVersion?: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: as it is declared there
  userIdentity?: any
}
interface DynamoDBStreamEvent {
  Records: DynamoDBRecord[]
}

// As the SDK's client of streams declares the output of GetRecords.
interface GetRecordsOutput {
  Records?:
    | {
        eventID?: string | undefined
        eventName?: 'INSERT' | 'MODIFY' | 'REMOVE' | undefined
        dynamodb?:
          | {
              ApproximateCreationDateTime?: Date | undefined
              Keys?: Record<string, AttributeValue> | undefined
              NewImage?: Record<string, AttributeValue> | undefined
              SequenceNumber?: string | undefined
            }
          | undefined
        userIdentity?: { PrincipalId?: string | undefined; Type?: string | undefined } | undefined
      }[]
    | undefined
}

export const handle = (event: DynamoDBStreamEvent): readonly (string | undefined)[] => {
  for (const change of decodeStreamRecords(Song, event)) if (change.kind === 'modify') void change.key.title
  return event.Records.map((record) => decodeStreamRecord(Song, record).newEntity?.title)
}
export const pipe = (records: DynamoDBRecord[]): unknown => [...decodeStreamRecords(Albums, records)]
export const poll = (output: GetRecordsOutput): unknown => [...decodeStreamRecords(Albums, output)]

export const song: Song = decode(Song, { artist: { S: 'Can' }, title: { S: 'Spoon' } })
export const album: Album = decode(Albums, {} as Record<string, AttributeValue>)
// @ts-expect-error an album is no song
export const wrongClass = (): Song => decode(Albums, {})
// @ts-expect-error no attribute value
export const wrongValue = (): Song => decode(Song, { artist: 'Can' })
// @ts-expect-error no entity class
export const noClass = (): unknown => decode('Song', {})

export const either = (item: StreamItem): Song | Album =>
  decodeAny(item, ({ kind }) => (kind?.S === 'a' ? Albums : Song))
const choice: EntityChoice<typeof Song | typeof Albums> = {
  choose: (_item, { table }) => (table === 'Albums' ? Albums : Song),
}
export const chosen = (record: DynamoDBRecord): Song | Album | undefined => decodeStreamRecord(choice, record).newEntity

export const kinds = (change: StreamChange<typeof Song>): unknown => {
  if (change.kind === 'insert') {
    const none: undefined = change.oldEntity
    const name: 'artist' | 'title' | 'year' | undefined = change.changed?.[0]
    return [none, name]
  }
  // @ts-expect-error the view may leave the old image out
  return change.oldEntity.title
}
export const viewed = (record: DynamoDBRecord): unknown => {
  const change = decodeStreamRecord(Song, record, { view: 'NEW_AND_OLD_IMAGES' })
  if (change.kind === 'modify') return [change.oldEntity.title, change.newEntity.title, change.changed.length]
  // @ts-expect-error an insert or removal lacks one of them
  return change.newEntity.title
}
export const newOnly = (record: DynamoDBRecord): unknown => {
  const change = decodeStreamRecord(Song, record, { view: 'NEW_IMAGE' })
  if (change.kind === 'remove') return change.newEntity satisfies undefined
  // @ts-expect-error the view has no old images
  return [change.newEntity.title, change.oldEntity.title]
}
// @ts-expect-error no view type
export const noView = (record: DynamoDBRecord): unknown => decodeStreamRecord(Song, record, { view: 'NEW' })

export const stored: StreamItem = toJSON(song, { form: 'dynamodb' })
export const plain: JsonObject = toJSON(song)
// @ts-expect-error a view holds some of its item only
export const itemOfView = (view: View<Song, 'year'>): unknown => toItem(view)
// @ts-expect-error the same
export const jsonOfView = (view: View<Song, 'year'>): unknown => toJSON(view)
export const again: Song = decode(Song, toItem(song))

// As the SDK declares what S3 gives, for all its platforms.
interface Body {
  transformToByteArray: () => Promise<Uint8Array>
  transformToWebStream: () => ReadableStream
}
export const fromS3 = (body: Body): AsyncIterable<Song> => readExport(Song, body)
export async function read(body: AsyncIterable<Uint8Array>): Promise<unknown> {
  for await (const entity of readExport(Song, body)) void entity.year
  for await (const change of readExportChanges(Albums, body)) if (change.kind === 'put') return change.newEntity.tracks
  return undefined
}
