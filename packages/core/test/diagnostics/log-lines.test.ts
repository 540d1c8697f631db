import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import test from 'ava'

const url = (file: string): string => JSON.stringify(fileURLToPath(import.meta.resolve(`#src/diagnostics/${file}.js`)))

const program = `
  import { batchEvents } from ${url('batch-events')}
  import { flushEvents } from ${url('flush-events')}
  import { retryEvents } from ${url('retry-events')}
  import { waitEvents } from ${url('wait-events')}
  flushEvents.tell(() => ({ kind: 'start', flush: 7, operations: 30 }))
  batchEvents.tell(() => ({ flush: 7, call: 'batch', tables: { Music: 20, Places: 5 }, operations: 25, bytes: 3310,
    attempt: 2, written: 24, leftovers: 1, durationMs: 8.26, consumedCapacity: {} }))
  batchEvents.tell(() => ({ flush: 7, call: 'single', tables: { Music: 1 }, operations: 1, bytes: 120,
    attempt: 1, written: 0, leftovers: 0, error: 'ThrottlingException', durationMs: 3.5, consumedCapacity: {} }))
  retryEvents.tell(() => ({ flush: 7, table: 'Music', operations: 1, delayMs: 16.9876, reason: 'UnprocessedItems' }))
  waitEvents.tell(() => ({ flush: 7, waitedMs: 16.9876 }))
  flushEvents.tell(() => ({ kind: 'end', flush: 7, operations: 30, outcomes: { written: 29, unknown: 1, rejected: 0 },
    calls: 3, elapsedMs: 28.4001 }))
  flushEvents.tell(() => ({ kind: 'end', flush: 8, operations: 2, outcomes: {}, calls: 0, elapsedMs: 0,
    error: 'SEAL_FAILED' }))`

test('each event is a line that a person can read, times in whole milliseconds', (t) => {
  const { PATH } = process.env
  const env = { PATH, DEBUG: 'sluice:*' }
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { env })
  t.deepEqual(
    stderr
      .toString()
      .replace(/^(\S+) \d+: /gm, '$1: ')
      .trim()
      .split('\n'),
    [
      'SLUICE:FLUSH: flush 7: 30 operations',
      'SLUICE:BATCH: flush 7: batch of 25 (Music 20, Places 5), 3310 bytes, attempt 2: 24 written, 1 handed back in 8 ms',
      'SLUICE:BATCH: flush 7: single of 1 (Music 1), 120 bytes, attempt 1: ThrottlingException in 4 ms',
      'SLUICE:RETRY: flush 7: 1 of Music again after 17 ms: UnprocessedItems',
      'SLUICE:WAIT: flush 7: waited 17 ms',
      'SLUICE:FLUSH: flush 7: ended after 28 ms, 3 calls: 29 written, 1 unknown',
      'SLUICE:FLUSH: flush 8: ended after 0 ms, 0 calls: SEAL_FAILED',
    ],
  )
})
