import test from 'ava'
import { Song } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

// what replaced an operation of the same call took its place, where one of an earlier call goes to the end
test('what saveAll replaces within one call waits in the order that single saves give', async (t) => {
  const entities = [new Song('Can', 'Vitamin C'), new Song('Can', 'Spoon'), new Song('Can', 'Vitamin C')]
  const singly = (await startSession({ onConflict: 'last-wins' })).session
  for (const entity of entities) singly.save(entity)
  const together = (await startSession({ onConflict: 'last-wins' })).session
  together.saveAll(entities)
  t.deepEqual(
    singly.pending.map(({ entity }) => entity),
    [entities[1], entities[2]],
  )
  t.deepEqual(
    together.pending.map(({ entity }) => entity),
    [entities[1], entities[2]],
  )
})
