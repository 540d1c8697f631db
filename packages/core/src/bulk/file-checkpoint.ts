import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CheckpointError } from '../errors/checkpoint-error.js'
import { OptionError } from '../errors/option-error.js'
import { type CheckpointStore, parseCheckpoint } from './checkpoint.js'
import { describeFileError } from './describe-file-error.js'
import { replaceFile, syncFolder } from './replace-file.js'

/**
 * Keeps a bulk load's checkpoint in a file of its own: written beside it, forced to the disk and renamed, so that a
 * crash at any moment leaves the last checkpoint or the one before. One load at a time may use it.
 *
 * @example
 * await bulkWrite(client, songs, { checkpoint: fileCheckpoint('import.checkpoint') })
 *
 * @throws {OptionError} for anything but a path. The store's methods reject with a CheckpointError.
 */
export function fileCheckpoint(path: string): CheckpointStore {
  if (typeof path !== 'string' || path === '') throw new OptionError('path', 'the path of a file', path)
  const file = resolve(path)
  const temporary = `${file}.${process.pid}.tmp`
  return {
    load: () => explained(file, 'read', () => loadFile(file)),
    save: (checkpoint) =>
      explained(file, 'written', () => replaceFile(file, temporary, `${JSON.stringify(checkpoint)}\n`)),
    clear: () => explained(file, 'removed', () => removeFile(file)),
  }
}

async function loadFile(file: string): ReturnType<CheckpointStore['load']> {
  await removeLeftovers(file)
  try {
    return parseCheckpoint(await readFile(file, 'utf8'), `The file ${file}`)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** What a crash left half written. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = dirname(file)
  const names = await readdir(folder)
  const isLeftover = (name: string): boolean =>
    name.startsWith(`${basename(file)}.`) && /^\d+\.tmp$/.test(name.slice(basename(file).length + 1))
  for (const name of names.filter(isLeftover)) await rm(join(folder, name), { force: true })
}

async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true })
  await syncFolder(dirname(file))
}

async function explained<V>(file: string, what: string, action: () => Promise<V>): Promise<V> {
  try {
    return await action()
  } catch (cause) {
    if (cause instanceof CheckpointError) throw cause
    const message = `The checkpoint file ${file} can't be ${what}: ${describeFileError(cause)}.`
    throw new CheckpointError('CHECKPOINT_FAILED', message, { cause })
  }
}

function isMissing(error: unknown): boolean {
  return Object(error).code === 'ENOENT'
}
