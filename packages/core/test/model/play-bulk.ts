import { deepEqual, equal, ok } from 'node:assert/strict'
import {
  BulkError,
  type BulkReport,
  bulkWrite,
  type Checkpoint,
  type CheckpointStore,
  type DeadLetterSink,
  remove,
} from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import { refuseWhen } from '../fixtures/refuse-when.js'
import { Song, Songs } from '../fixtures/song.js'
import type { BulkScript, BulkStep } from './bulk-script.js'

/** Songs by title; the value is the year. */
type Content = ReadonlyMap<string, number>

/** A year that the table refuses. */
const REFUSED = 10_000

/**
 * Plays a script: whenever the load is killed it starts again, and at its end the table is exactly as it should be, and the
 * dead letters are those of the elements with a flaw.
 */
export async function playBulk(script: BulkScript): Promise<void> {
  const client = new FakeDynamoDBClient({ seed: script.seed })
  await client.createTables(Song)
  setFaults(client, script)
  const disk: Disk = { checkpoint: undefined, letters: new Set() }
  const starts = Math.max(script.kills.length, script.savesBeforeKill.length)
  for (let start = 0; start < starts; start++) await playStart(client, script, disk, start)
  const report = await playStart(client, script, disk, undefined)
  checkLetters(report, script.steps, script.steps.length, disk.letters)
  equal(report.ok, report.deadLetters === 0, String(report))
  equal(report.read, script.steps.length)
  deepEqual(contentOf(client), contentAfter(script.steps))
  equal(disk.checkpoint, undefined)
}

interface Disk {
  checkpoint: Checkpoint | undefined
  /** Elements of the dead letters. */
  readonly letters: Set<number>
}

function setFaults(client: FakeDynamoDBClient, { rates }: BulkScript): void {
  client.faults.unprocessed({ rate: rates.unprocessed })
  client.faults.serverError({ rate: rates.serverError })
  client.faults.throttle({ rate: rates.throttle })
  client.faults.connectionReset({ rate: rates.reset })
  client.faults.lostAnswer({ rate: rates.lostAnswer })
  let refusals = 0
  refuseWhen(client, (requests) => {
    if (!requests.some(({ item }) => item.year?.N === `${REFUSED}`)) return undefined
    const isServerError = rates.serverError > 0 && refusals++ % 3 === 0
    return isServerError ? { name: 'InternalServerError', status: 500 } : { name: 'ValidationException' }
  })
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
      deadLetters: sinkOn(disk, killer),
      retry: { maxElapsedMs: 10_000_000 },
      signal: killer.signal,
      onProgress: ({ calls }) => killAfterCalls !== undefined && calls > killAfterCalls && killer.abort(),
    })
  } catch (error) {
    ok(error instanceof BulkError && killer.signal.aborted, String(error))
    return error.report
  }
}

/** A sink that takes its time, and dies with the process. */
function sinkOn({ letters }: Disk, killer: AbortController): DeadLetterSink {
  return {
    write: async ({ element }) => {
      if (element % 2 === 0) await new Promise(setImmediate)
      if (killer.signal.aborted) throw new Error('the process is dead')
      letters.add(element)
    },
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
      checkCheckpoint(checkpoint, steps, contentOf(client), disk.letters)
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

/**
 * Each item is as one of the operations left it that are not older than the last one before the checkpoint, and each flawed
 * element before it has its letter.
 */
function checkCheckpoint(
  { position, deadLetters }: Checkpoint,
  steps: readonly BulkStep[],
  stored: Content,
  letters: ReadonlySet<number>,
): void {
  checkLetters({ deadLetters }, steps, position, letters)
  for (const title of new Set(steps.slice(0, position).filter(isSound).map(titleIn))) {
    const isOn = (step: BulkStep): boolean => isSound(step) && step.title === title
    const last = steps.findLastIndex((step, index) => index < position && isOn(step))
    const possible = steps.slice(last).filter(isOn)
    const year = stored.get(titleOf(title))
    ok(
      possible.some((step) => step.year === year),
      `the checkpoint ${position} runs ahead of song ${title}`,
    )
  }
}

/**
 * Each flawed element before the position has its letter, and no other element has one. What the table refuses has none where a
 * newer operation on its item took its place before it was sent.
 */
function checkLetters(
  { deadLetters }: { readonly deadLetters: number },
  steps: readonly BulkStep[],
  position: number,
  letters: ReadonlySet<number>,
): void {
  ok(
    [...letters].every((element) => steps[element]?.flaw !== undefined),
    'a letter of what has no flaw',
  )
  const due = steps
    .slice(0, position)
    .map(({ flaw, title }, element) => {
      const isLast = steps.findLastIndex((step) => step.title === title && step.flaw !== 'invalid') === element
      return flaw === 'invalid' || (flaw === 'refused' && isLast) ? element : undefined
    })
    .filter((element) => element !== undefined)
  ok(
    due.every((element) => letters.has(element)),
    `${position} runs ahead of the dead letters`,
  )
  const told = [...letters].filter((element) => element < position)
  ok(due.length <= deadLetters && deadLetters <= told.length, `${deadLetters} of ${told.length} dead letters`)
}

function isSound({ flaw }: BulkStep): boolean {
  return flaw === undefined
}

function titleIn({ title }: BulkStep): number {
  return title
}

function sourceOf({ steps, isAsync }: BulkScript): Iterable<object> | AsyncIterable<object> {
  const elements = steps.map(({ title, year, flaw }) => {
    const key = { artist: 'x', title: titleOf(title) }
    if (flaw !== undefined) return new Song('x', titleOf(title), flaw === 'refused' ? REFUSED : Number.NaN)
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
  for (const { title, year } of steps.filter(isSound)) {
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
