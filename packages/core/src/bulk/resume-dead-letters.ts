import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { checkClientOptions } from '../client/client-options.js'
import type { SdkClient } from '../client/sdk-client.js'
import { DeadLetterError } from '../errors/dead-letter-error.js'
import { callback } from '../options/check-option.js'
import type { EntityTarget } from '../schema/key-types.js'
import type { BulkOptions } from './bulk-options.js'
import { BulkReport } from './bulk-report.js'
import type { DeadLetter } from './dead-letter.js'
import { describeFileError } from './describe-file-error.js'
import { fileDeadLetters } from './file-dead-letters.js'
import { LetterOperations } from './letter-operations.js'
import { loadSource } from './load-source.js'
import { readDeadLetters } from './read-dead-letters.js'
import { syncFolder } from './replace-file.js'

/** Options of `bulkWrite.resumeDeadLetters`. */
export interface ResumeOptions extends Omit<BulkOptions, 'checkpoint' | 'checkpointIntervalMs' | 'deadLetters'> {
  /** The entity classes that the letters name. */
  readonly classes: readonly EntityTarget[]
  /**
   * Gives the entity or operation to send for a letter, in place of its item: a mended one, for example. `undefined`
   * keeps the letter.
   */
  readonly find?: (letter: DeadLetter) => object | undefined | Promise<object | undefined>
}

/** Sends the dead letters in a file again; those that are refused again, or can't be sent, stay in it. */
export async function resumeDeadLetters(client: SdkClient, path: string, options: ResumeOptions): Promise<BulkReport> {
  const { classes, find: given, ...bulkOptions }: ResumeOptions = Object(options)
  const operations = new LetterOperations(classes, checkClientOptions({ ...bulkOptions, client }))
  const find = callback('find', given) ?? ((letter: DeadLetter) => operations.operationOf(letter))
  const hasItems = await checkLetters(path, (letter) => {
    operations.check(letter)
    // who gives the operations knows where they go
    if (given === undefined) operations.checkTable(letter)
  })
  const restPath = `${resolve(path)}.rest`
  await rm(restPath, { force: true })
  const rest = fileDeadLetters(restPath, { includeItem: hasItems })
  let kept = 0
  async function* source(): AsyncGenerator<object> {
    for await (const letter of readDeadLetters(path)) {
      const operation = await find(letter)
      if (operation !== undefined) yield operation
      else {
        kept++
        await rest.write(letter)
      }
    }
  }
  try {
    const report = await loadSource(client, source(), { ...bulkOptions, deadLetters: rest })
    await putInPlace(restPath, resolve(path))
    return withKept(report, kept)
  } finally {
    await rm(restPath, { force: true })
  }
}

function withKept(report: BulkReport, kept: number): BulkReport {
  return new BulkReport({ ...report, deadLetters: report.deadLetters + kept })
}

/** Reads all letters before any is sent; tells whether they hold items. */
async function checkLetters(path: string, check: (letter: DeadLetter) => void): Promise<boolean> {
  let hasItems = false
  for await (const letter of readDeadLetters(path)) {
    check(letter)
    hasItems ||= letter.item !== undefined
  }
  return hasItems
}

async function putInPlace(rest: string, path: string): Promise<void> {
  try {
    if (existsSync(rest)) await rename(rest, path)
    else await rm(path)
    await syncFolder(dirname(path))
  } catch (cause) {
    const message = `The file of dead letters ${path} can't be replaced: ${describeFileError(cause)}.`
    throw new DeadLetterError(message, { cause })
  }
}
