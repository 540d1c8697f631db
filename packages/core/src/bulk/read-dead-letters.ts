import { open } from 'node:fs/promises'
import { DeadLetterError } from '../errors/dead-letter-error.js'
import { parseJson } from '../text/parse-json.js'
import type { DeadLetter } from './dead-letter.js'
import { describeFileError } from './describe-file-error.js'

/**
 * The dead letters in a file, in order, one at a time.
 *
 * @throws {DeadLetterError} if the file can't be read or holds something else.
 */
export async function* readDeadLetters(path: string): AsyncGenerator<DeadLetter> {
  let number = 0
  for await (const line of readLines(path)) {
    number++
    yield parseLetter(line, path, number)
  }
}

async function* readLines(path: string): AsyncGenerator<string> {
  try {
    const file = await open(path, 'r')
    yield* file.readLines()
  } catch (cause) {
    throw new DeadLetterError(`The file of dead letters ${path} can't be read: ${describeFileError(cause)}.`, { cause })
  }
}

function parseLetter(line: string, path: string, number: number): DeadLetter {
  const value = parseJson(line)
  if (isLetter(value)) return value
  throw new DeadLetterError(`Line ${number} of ${path} is no dead letter: remove it.`)
}

function isLetter(value: unknown): value is DeadLetter {
  const { version, kind, className } = Object(value)
  return version === 1 && (kind === 'put' || kind === 'delete') && typeof className === 'string'
}
