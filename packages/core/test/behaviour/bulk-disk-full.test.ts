import { readdir, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { BulkError, bulkWrite, fileCheckpoint } from '@sluice/core/bulk'
import test from 'ava'
import { checkPosition } from '../fixtures/killed/check-kill.js'
import type { FilePlace } from '../fixtures/killed/kill-moment.js'
import { expectedTable, lettersIn, positionIn, readTable, refusedElements } from '../fixtures/killed/killed-table.js'
import { KilledWorld } from '../fixtures/killed/killed-world.js'
import { ELEMENTS, loadElements } from '../fixtures/killed/load-elements.js'

const FULL: readonly FilePlace[] = ['before-open', 'half-written', 'synced', 'before-rename']

for (const place of FULL) {
  for (const nth of [1, 3]) {
    test(`the disk is full, ${place}, at checkpoint ${nth}: a clear error, and the load resumes`, async (t) => {
      t.timeout(120_000)
      const world = await KilledWorld.open()
      const { code, output } = await world.runProcess({ full: { place, nth } })
      t.is(code, 0)
      const error = JSON.parse(output)
      t.is(error.code, 'CHECKPOINT_FAILED', output)
      t.true(error.message.includes(`${world.checkpoint} can't be written: the disk is full: make room`), error.message)
      const position = await positionIn(world.checkpoint)
      t.is(position > 0, nth > 1)
      t.true(position <= error.position)
      await checkPosition(t, world, position, place)

      t.like(await world.resume(), { read: ELEMENTS, skipped: position })
      t.deepEqual(readTable(world.client), expectedTable())
      t.deepEqual(await lettersIn(world.letters), refusedElements())
      t.deepEqual(await readdir(join(world.checkpoint, '..')), ['letters.ndjson'])
    })
  }
}

// /dev/full answers each write as a full disk does
const linux = process.platform === 'linux' ? test : test.skip
linux('a disk that is really full: a clear error, and the load resumes', async (t) => {
  const world = await KilledWorld.open()
  const { client, checkpoint } = world
  client.faults.clear()
  const temporary = `${checkpoint}.${process.pid}.tmp`
  async function* source() {
    let element = 0
    for (const value of loadElements()) {
      if (element++ === ELEMENTS / 2) await symlink('/dev/full', temporary)
      yield value
    }
  }
  const error = await t.throwsAsync(
    bulkWrite(client, source(), {
      clock: client.clock,
      checkpoint: fileCheckpoint(checkpoint),
      checkpointIntervalMs: 0,
      maxBufferedBytes: 150_000,
      deadLetters: { write: async () => undefined },
    }),
    { instanceOf: BulkError, code: 'CHECKPOINT_FAILED' },
  )
  t.regex(error?.message ?? '', /the disk is full: make room, then start the load again to resume/)
  const position = await positionIn(checkpoint)
  t.true(position > 0 && position < ELEMENTS, `${position}`)
  await unlink(temporary)

  t.like(await world.resume(), { read: ELEMENTS, skipped: position })
  t.deepEqual(readTable(client), expectedTable())
})
