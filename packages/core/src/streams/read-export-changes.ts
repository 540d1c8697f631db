import { codecOf } from '../codec/entity-codec.js'
import type { Translation } from '../codec/translation.js'
import { RecordError } from '../errors/record-error.js'
import type { EntityOf, EntityTarget, KeyOf } from '../schema/key-types.js'
import { checkKeyNames } from './check-key-names.js'
import { decodeItem, readItem } from './decode-image.js'
import { checkTranslation } from './decode-options.js'
import { type DecodeTarget, NOWHERE } from './decode-target.js'
import type { ExportSource } from './export-source.js'
import type { ExportOptions } from './read-export.js'
import { readExportLines } from './read-export-lines.js'
import { readTime } from './record-facts.js'
import type { StreamItem } from './stream-item.js'

/** What became of one item in the time of an incremental export. */
export type ExportChange<C extends EntityTarget> = ExportedPut<C> | ExportedRemoval<C>

interface Exported<C extends EntityTarget> {
  readonly key: KeyOf<C>
  /** The entity before that time; `undefined` if it wasn't there, or the export has new images only. */
  readonly oldEntity: EntityOf<C> | undefined
  /** When the item was last written; `undefined` where the line doesn't tell. */
  readonly writtenAt: Date | undefined
}

/** The item is there at the end of the export's time. */
export interface ExportedPut<C extends EntityTarget> extends Exported<C> {
  readonly kind: 'put'
  readonly newEntity: EntityOf<C>
}

/** The item is gone at the end of the export's time. */
export interface ExportedRemoval<C extends EntityTarget> extends Exported<C> {
  readonly kind: 'remove'
  readonly newEntity: undefined
}

/**
 * The changes in one data file of a table's incremental export to S3, one for each item that changed, in the format
 * DYNAMODB_JSON, gzipped or not. Read like `readExport` reads.
 *
 * @throws {RecordError} for a line that can't be read, with its number.
 *
 * @example
 * for await (const change of readExportChanges(Song, createReadStream('data/abc.json.gz'))) {
 *   if (change.kind === 'put') console.log(change.newEntity.title)
 * }
 */
export function readExportChanges<C extends EntityTarget>(
  target: DecodeTarget<C>,
  source: ExportSource,
  options: ExportOptions = {},
): AsyncGenerator<ExportChange<C>, undefined> {
  const translation = checkTranslation('readExportChanges', options, ['onInvalid'])
  // the entities are of the classes that the target names
  return readExportLines(source, options.onInvalid, (line) => readChange(target, line, translation) as ExportChange<C>)
}

function readChange(target: DecodeTarget, line: Readonly<Record<string, unknown>>, translation: Translation): object {
  const { Keys, NewImage, OldImage, Metadata, Item } = line
  if (Keys === undefined) throw new RecordError(Item === undefined ? NO_KEYS : FULL)
  // what isn't as it should be, readItem tells
  const read = (image: unknown) => (image === undefined ? undefined : readItem(target, image as StreamItem, NOWHERE))
  const after = read(NewImage)
  const before = read(OldImage)
  const { schema, item } = after ?? before ?? readItem(target, Keys as StreamItem, NOWHERE)
  checkKeyNames(schema, Keys as StreamItem)
  return {
    kind: after === undefined ? 'remove' : 'put',
    key: codecOf(schema, translation).decodeKey(item),
    oldEntity: before && decodeItem(before, translation),
    newEntity: after && decodeItem(after, translation),
    writtenAt: writeTime(Metadata),
  }
}

function writeTime(metadata: unknown): Date | undefined {
  const { N } = Object(Object(metadata).WriteTimestampMicros)
  return typeof N === 'string' ? readTime(Number(N)) : undefined
}

const NO_KEYS = 'It has no `Keys`: is it a data file of an incremental export?'
const FULL = 'It is of a full export: use `readExport`.'
