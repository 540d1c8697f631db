import { existsSync } from 'node:fs'
import { FakeDynamoDBClient } from '../client/fake-dynamodb-client.js'
import { systemClock } from '../clock/system-clock.js'
import type { DumpFormat } from '../dump/dump.js'
import { serve } from '../server/serve.js'
import { checkWritable, readDumpFile, writeDumpFile } from './dump-file.js'
import { type Arguments, readArguments } from './read-arguments.js'
import { USAGE } from './usage.js'

/** Where the command writes to, and what tells it to stop. */
export interface Surroundings {
  readonly print: (text: string) => void
  readonly stopped: Promise<unknown>
}

/** Runs the command until it is stopped. */
export async function runCommand(words: readonly string[], { print, stopped }: Surroundings): Promise<void> {
  const asked = readArguments(words)
  if (asked.help) return print(USAGE)
  const { port, host, region, persist, verbose } = asked
  const client = new FakeDynamoDBClient({ clock: systemClock, recordCalls: 0, region })
  const format = await begin(client, asked)
  const log = (line: string): void => print(`${line}\n`)
  const server = await serve(client, { port, host, ...(verbose && { log }) })
  print(`The fake DynamoDB listens on ${server.url}\n`)
  await stopped
  await server.stop()
  if (persist !== undefined) {
    await writeDumpFile(persist, format === 'plain' ? client.dump({ format }) : client.dump())
    print(`Tables and items are in ${persist}\n`)
  }
}

/** Furnishes the fake, and tells the form of the file that it began with. */
async function begin(client: FakeDynamoDBClient, { load, persist }: Arguments): Promise<DumpFormat | undefined> {
  if (persist !== undefined) await checkWritable(persist)
  const file = persist !== undefined && existsSync(persist) ? persist : load
  if (file === undefined) return undefined
  const dump = await readDumpFile(file)
  try {
    client.load(dump)
    return dump.format
  } catch (cause) {
    throw new Error(`${file} can't be loaded: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
