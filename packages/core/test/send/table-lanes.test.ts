import test from 'ava'
import { TableLanes } from '#src/send/table-lanes.js'
import { startWork, type Work } from '#src/send/work.js'
import { sealedPutBy } from '../fixtures/sealed.js'

const by = (artist: string, count: number): Work[] =>
  Array.from({ length: count }, (_, i) => startWork(sealedPutBy(artist, `${i}`)))

/** Lanes of a table of which the artist "hot" is known to be hot. */
function lanesWithHotKey(): TableLanes {
  const lanes = new TableLanes('Music')
  for (const now of [0, 1]) {
    const [accepted, refused] = [by('a', 20), by('hot', 5)]
    lanes.pace.noteSent(now, [...accepted, ...refused])
    lanes.pace.noteEnded(now, [...accepted, ...refused], { accepted, refused })
  }
  return lanes
}

test('hot ones go first while their key may be asked, the others while it may not', (t) => {
  const lanes = lanesWithHotKey()
  const [cold] = by('a', 1)
  const [hot] = by('hot', 1)
  lanes.push(cold!, 1)
  lanes.push(hot!, 2)
  lanes.pace.hotKeys.of(hot!)!.readyAt = 50
  t.is(lanes.turn(10)?.peek(), cold)
  t.is(lanes.turn(60)?.peek(), hot)
  t.is(lanes.batchAt(10), 10)
})

test('where only hot ones wait, a batch waits for their key', (t) => {
  const lanes = lanesWithHotKey()
  const [hot] = by('hot', 1)
  lanes.push(hot!, 1)
  lanes.pace.hotKeys.of(hot!)!.readyAt = 50
  t.is(lanes.batchAt(10), 50)
  t.is(lanes.turn(10), undefined)
})

test('what was queued before its key was hot changes lanes, and keeps its place', (t) => {
  const lanes = new TableLanes('Music')
  const hot = by('hot', 3)
  const [cold] = by('a', 1)
  for (const [place, work] of [...hot, cold!].entries()) lanes.push(work, place)
  for (const now of [0, 1])
    lanes.pace.hotKeys.noteEnded(now, [...by('a', 20), ...by('hot', 5)], {
      accepted: by('a', 20),
      refused: by('hot', 5),
    })
  lanes.pace.hotKeys.of(hot[0]!)!.readyAt = 50
  t.is(lanes.turn(10)?.peek(), cold)
  t.like(lanes, { batchSize: 4, firstPlace: 0 })
  t.is(lanes.turn(60)?.peek(), hot[0])
})

test('drain takes out what waits in all lanes', (t) => {
  const lanes = lanesWithHotKey()
  const all = [...by('a', 3), ...by('hot', 3)]
  for (const [place, work] of all.entries()) lanes.push(work, place)
  t.deepEqual(new Set(lanes.drain()), new Set(all))
  t.is(lanes.batchSize, 0)
  t.is(lanes.batchAt(0), undefined)
})
