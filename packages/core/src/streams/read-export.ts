import { RecordError } from '../errors/record-error.js'
import type { EntityOf, EntityTarget } from '../schema/key-types.js'
import { decodeItem, readItem } from './decode-image.js'
import { checkTranslation, type TranslateOptions } from './decode-options.js'
import { type DecodeTarget, NOWHERE } from './decode-target.js'
import type { ExportSource } from './export-source.js'
import { readExportLines } from './read-export-lines.js'
import type { StreamItem } from './stream-item.js'

/** Options of `readExport` and `readExportChanges`. */
export interface ExportOptions extends TranslateOptions {
  /** Is told of each line that can't be read, which is then left out. Default: such a line ends the reading. */
  readonly onInvalid?: ((error: RecordError) => void) | undefined
}

/**
 * The entities of one data file of a table's full export to S3, in the format DYNAMODB_JSON, gzipped or not. Nothing is
 * read ahead of what is asked for but what streams buffer; leaving the loop closes the source.
 *
 * @throws {RecordError} for a line that can't be read, with its number; its cause is the `DecodeError`, if it is one.
 *
 * @example
 * for await (const song of readExport(Song, createReadStream('data/abc.json.gz'))) console.log(song.title)
 */
export function readExport<C extends EntityTarget>(
  target: DecodeTarget<C>,
  source: ExportSource,
  options: ExportOptions = {},
): AsyncGenerator<EntityOf<C>, undefined> {
  const translation = checkTranslation('readExport', options, ['onInvalid'])
  // the instances are of the classes that the target names
  return readExportLines(source, options.onInvalid, ({ Item, Keys }) => {
    if (Item === undefined) throw new RecordError(Keys === undefined ? NO_ITEM : INCREMENTAL)
    return decodeItem(readItem(target, Item as StreamItem, NOWHERE), translation) as EntityOf<C>
  })
}

const NO_ITEM = 'It has no `Item`: is it a data file of an export?'
const INCREMENTAL = 'It is of an incremental export: use `readExportChanges`.'
