import { resolve } from 'node:path'
import { DeadLetterError } from '../errors/dead-letter-error.js'
import { OptionError } from '../errors/option-error.js'
import { flag, knownOptions } from '../options/check-option.js'
import type { DeadLetterSink } from './dead-letter.js'
import { describeFileError } from './describe-file-error.js'
import { DurableLines } from './durable-lines.js'

/** Options of {@link fileDeadLetters}. */
export interface FileDeadLettersOptions {
  /** Store the whole item with each letter, so that it can be sent again from the file. Default: `false`. */
  readonly includeItem?: boolean
}

/**
 * Appends dead letters to a file, one JSON object a line (NDJSON), forced to the disk. The file is created with the first
 * letter.
 *
 * @example
 * await bulkWrite(client, songs, { deadLetters: fileDeadLetters('refused.ndjson', { includeItem: true }) })
 *
 * @throws {OptionError} for options that can't be. `write` rejects with a DeadLetterError.
 */
export function fileDeadLetters(path: string, options: FileDeadLettersOptions = {}): DeadLetterSink {
  if (typeof path !== 'string' || path === '') throw new OptionError('path', 'the path of a file', path)
  knownOptions('fileDeadLetters', options, ['includeItem'])
  const file = resolve(path)
  const lines = new DurableLines(file)
  return {
    includeItem: flag('includeItem', options.includeItem, false),
    write: async (letter) => {
      try {
        await lines.append(JSON.stringify(letter))
      } catch (cause) {
        const message = `The file of dead letters ${file} can't be written: ${describeFileError(cause)}.`
        throw new DeadLetterError(message, { cause })
      }
    },
    close: () => lines.close(),
  }
}
