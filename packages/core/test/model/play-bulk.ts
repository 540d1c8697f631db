import { deepEqual, equal, ok } from 'node:assert/strict'
import { BulkError, type BulkReport, bulkWrite, type Checkpoint, type CheckpointStore, remove } from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import { Song, Songs } from '../fixtures/song.js'
import type { BulkScript, BulkStep } from './bulk-script.js'

/** Songs by title; the value is the year. */
type Content = ReadonlyMap<string, number>

/** Plays a script: whenever the load is killed it starts again, and at its end the table is exactly as it should be. */
export async function playBulk(script: BulkScript): Promise<void> {
  const client = new FakeDynamoDBClient({ seed: script.seed })
  await client.createTables(Song)
  setFaults(client, script)
  const disk: Disk = { checkpoint: undefined }
  const starts = Math.max(script.kills.length, script.savesBeforeKill.length)
  for (let start = 0; start < starts; start++) await playStart(client, script, disk, start)
  const report = await playStart(client, script, disk, undefined)
  ok(report.ok, String(report))
  equal(report.read, script.steps.length)
  deepEqual(contentOf(client), contentAfter(script.steps))
  equal(disk.checkpoint, undefined)
}

interface Disk {
  checkpoint: Checkpoint | undefined
}

function setFaults(client: FakeDynamoDBClient, { rates }: BulkScript): void {
  client.faults.unprocessed({ rate: rates.unprocessed })
  client.faults.lostAnswer({ rate: rates.lostAnswer })
  client.faults.serverError({ rate: rates.serverError })
  client.faults.throttle({ rate: rates.throttle })
  client.faults.connectionReset({ rate: rates.reset })
}

async function playStart(
  client: FakeDynamoDBClient,
  script: BulkScript,
  disk: Disk,
  start: number | undefined,
): Promise<BulkReport> {
  const killAfterCalls = start === undefined ? undefined : script.kills[start]
  const killAfterSaves = start === undefined ? undefined : script.savesBeforeKill[start]
  const killer = new AbortController()
  const store = checkpointOn(disk, client, script, killer, killAfterSaves)
  try {
    return await bulkWrite(client, sourceOf(script), {
      clock: client.clock,
      concurrency: script.concurrency,
      maxBufferedBytes: script.maxBufferedBytes,
      checkpointIntervalMs: script.checkpointIntervalMs,
      checkpoint: store,
      retry: { maxElapsedMs: 10_000_000 },
      signal: killer.signal,
      onProgress: ({ calls }) => killAfterCalls !== undefined && calls > killAfterCalls && killer.abort(),
    })
  } catch (error) {
    ok(error instanceof BulkError && killer.signal.aborted, String(error))
    return error.report
  }
}

/** A store that checks every checkpoint against the table, and that dies with the process. */
function checkpointOn(
  disk: Disk,
  client: FakeDynamoDBClient,
  { steps, isStored }: BulkScript,
  killer: AbortController,
  killAfterSaves: number | undefined,
): CheckpointStore {
  let saves = 0
  return {
    load: async () => disk.checkpoint,
    save: async (checkpoint) => {
      if (killer.signal.aborted) throw new Error('the process is dead')
      checkCheckpoint(checkpoint, steps, contentOf(client))
      const isKilled = saves++ === killAfterSaves
      if (!isKilled || isStored) disk.checkpoint = checkpoint
      if (!isKilled) return
      killer.abort()
      throw new Error('the process is dead')
    },
    clear: async () => {
      disk.checkpoint = undefined
    },
  }
}

/** Each item is as one of the operations left it that are not older than the last one before the checkpoint. */
function checkCheckpoint({ position }: Checkpoint, steps: readonly BulkStep[], stored: Content): void {
  for (const { title } of steps.slice(0, position)) {
    const last = steps.findLastIndex((step, index) => index < position && step.title === title)
    const possible = steps.slice(last).filter((step) => step.title === title)
    const year = stored.get(titleOf(title))
    ok(
      possible.some((step) => step.year === year),
      `the checkpoint ${position} runs ahead of song ${title}`,
    )
  }
}

function sourceOf({ steps, isAsync }: BulkScript): Iterable<object> | AsyncIterable<object> {
  const elements = steps.map(({ title, year }) => {
    const key = { artist: 'x', title: titleOf(title) }
    return year === undefined ? remove(Songs, key) : new Song('x', titleOf(title), year)
  })
  return isAsync ? later(elements) : elements
}

async function* later(elements: readonly object[]): AsyncGenerator<object> {
  for (const [index, element] of elements.entries()) {
    if (index % 7 === 0) await new Promise(setImmediate)
    yield element
  }
}

function contentOf(client: FakeDynamoDBClient): Content {
  const { tables } = client.dump({ format: 'plain' })
  const items = tables.find(({ table }) => table.TableName === 'Music')?.items ?? []
  return new Map(items.map(({ title, year }): [string, number] => [String(title), Number(year)]).toSorted(byTitle))
}

/** What the operations made one by one would have left. */
function contentAfter(steps: readonly BulkStep[]): Content {
  const content = new Map<string, number>()
  for (const { title, year } of steps) {
    if (year === undefined) content.delete(titleOf(title))
    else content.set(titleOf(title), year)
  }
  return new Map([...content].toSorted(byTitle))
}

function byTitle([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1
}

function titleOf(title: number): string {
  return String(title)
}
