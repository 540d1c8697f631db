import { existsSync } from 'node:fs'
import { access, constants, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Dump } from '../dump/dump.js'
import { dumpText } from '../dump/dump-text.js'
import type { PlainDump } from '../dump/plain-dump.js'

/** Reads a file of tables and items. Who loads it checks what it holds. */
export async function readDumpFile(file: string): Promise<Dump | PlainDump> {
  const text = await readFile(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file} is no JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

/** Writes a file of tables and items, whole or not at all. */
export async function writeDumpFile(file: string, dump: Dump | PlainDump): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`
  await writeFile(unfinished, dumpText(dump))
  await rename(unfinished, file)
}

/** Fails for a file that can't be written: better at the start than when there is something to lose. */
export async function checkWritable(file: string): Promise<void> {
  if (existsSync(file)) await access(file, constants.W_OK)
  await access(dirname(file), constants.W_OK)
}
