import { RecordError } from '../errors/record-error.js'
import type { StreamView } from './stream-change.js'
import type { StreamRecord } from './stream-record.js'

/** What happened to an item. */
type ChangeKind = 'insert' | 'modify' | 'remove'

const KINDS: Readonly<Record<string, ChangeKind>> = { INSERT: 'insert', MODIFY: 'modify', REMOVE: 'remove' }

/** @throws {RecordError} for what is no record of a stream. */
export function kindOf(record: StreamRecord): ChangeKind {
  const name: unknown = Object(record).eventName
  const kind = typeof name === 'string' && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  if (kind !== undefined && typeof record.dynamodb === 'object' && record.dynamodb !== null) return kind
  throw new RecordError(
    'Expected a record of a DynamoDB stream, with an `eventName` of INSERT, MODIFY or REMOVE and `dynamodb`: ' +
      'records are in `Records` of an event.',
  )
}

/** Refuses a record that has other images than the stream's view type says. */
export function checkView({ dynamodb }: StreamRecord, kind: ChangeKind, view: StreamView): void {
  const own = dynamodb?.StreamViewType
  const isNew = (view === 'NEW_IMAGE' || view === 'NEW_AND_OLD_IMAGES') && kind !== 'remove'
  const isOld = (view === 'OLD_IMAGE' || view === 'NEW_AND_OLD_IMAGES') && kind !== 'insert'
  const hasThem = isNew === (dynamodb?.NewImage !== undefined) && isOld === (dynamodb?.OldImage !== undefined)
  if (hasThem && (own === undefined || own === view)) return
  throw new RecordError(
    `Expected a record of a stream with view ${view}, got one with ${own ?? 'other images'}: change \`view\`, or leave it out.`,
  )
}

const TABLE_OF_ARN = /:table\/([^/]+)/

/** The name of a record's table. */
export function readTable({ eventSourceARN, tableName }: StreamRecord): string | undefined {
  return TABLE_OF_ARN.exec(eventSourceARN ?? '')?.[1] ?? tableName
}

/** Seconds from here on would be past the year 5000: they are milliseconds, and those again microseconds. */
const LEAST_MILLISECONDS = 1e11
const LEAST_MICROSECONDS = 1e14

/** The time of a record: a `Date` of the SDK, seconds in streams' JSON, milliseconds or microseconds in Kinesis's. */
export function readTime(time: Date | number | undefined): Date | undefined {
  if (typeof time !== 'number') return time
  if (time >= LEAST_MICROSECONDS) return new Date(time / 1000)
  return new Date(time >= LEAST_MILLISECONDS ? time : time * 1000)
}

/** Whether it was DynamoDB itself that removed an item. Source: "DynamoDB Streams and Time to Live", Developer Guide. */
export function isExpiry(userIdentity: unknown): boolean {
  const { type, Type = type, principalId, PrincipalId = principalId } = Object(userIdentity)
  return Type === 'Service' && PrincipalId === 'dynamodb.amazonaws.com'
}
