import test from 'ava'
import { TablePace } from '#src/send/pace/table-pace.js'
import { startWork, type Work } from '#src/send/work.js'
import { sealedPut } from '../../fixtures/sealed.js'

const some = (count: number): Work[] => Array.from({ length: count }, (_, i) => startWork(sealedPut(`${i}`)))
const NOTHING = { accepted: [], refused: [] }

test('a table that has refused nothing waits for nothing', (t) => {
  const pace = new TablePace('Music')
  for (let i = 0; i < 100; i++) pace.noteSent(0, some(25))
  t.false(pace.isPaced)
  t.is(pace.sendableAt(0, 25), 0)
  t.is(pace.holdsUntil, undefined)
})

test('the pause after a refusal holds back whatever the pace says', (t) => {
  const pace = new TablePace('Music')
  pace.readyAt = 70
  t.is(pace.sendableAt(0, 25), 70)
})

test('maxWcu: the next call waits until the last one is paid for', (t) => {
  const pace = new TablePace('Music', { maxWcu: 1_000 })
  t.true(pace.isPaced)
  t.is(pace.sendableAt(0, 25), 0)
  pace.noteSent(0, some(25))
  t.is(pace.sendableAt(0, 25), 25)
})

test('initialWcu: it begins as if it had been learned', (t) => {
  const pace = new TablePace('Music', { initialWcu: 100 })
  pace.noteSent(0, some(25))
  t.true(Math.abs(pace.sendableAt(0, 25) - 250) < 0.01)
})

test('a call that is not full waits a moment for one under way, where there is a pace', (t) => {
  const pace = new TablePace('Music', { initialWcu: 1_000 })
  t.is(pace.holdsUntil, undefined)
  const works = some(25)
  pace.noteSent(0, works)
  t.is(pace.holdsUntil, 100)
  pace.noteEnded(40, works, { accepted: works, refused: [] })
  t.is(pace.holdsUntil, undefined)
})

test('the time budget counts from the first call, and leaves out the wait for the pace', (t) => {
  const pace = new TablePace('Music', { initialWcu: 100 })
  const works = some(25)
  pace.noteSent(10, works)
  t.is(pace.lastAcceptedAt, 10)
  pace.noteEnded(15, works, { accepted: [], refused: works })
  pace.readyAt = 40
  // 25 ms of pause count, the rest was the pace
  pace.noteSent(500, works)
  t.is(pace.lastAcceptedAt, 10 + 460)
})

test('while a call is under way the time budget runs on', (t) => {
  const pace = new TablePace('Music')
  pace.noteSent(0, some(25))
  pace.noteSent(5_000, some(25))
  t.is(pace.lastAcceptedAt, 0)
})

test('what failed for another reason leaves the pace as it is', (t) => {
  const pace = new TablePace('Music')
  const works = some(25)
  for (let now = 0; now < 1_000; now += 10) {
    pace.noteSent(now, works)
    pace.noteEnded(now + 5, works, NOTHING)
  }
  t.false(pace.isPaced)
})

test('it is learned from what is refused of calls, in write units', (t) => {
  const pace = new TablePace('Music')
  const works = Array.from({ length: 25 }, (_, i) => startWork(sealedPut(`${i}`, { note: { S: 'x'.repeat(3_000) } })))
  for (let now = 0; now <= 1_000; now += 100) {
    pace.noteSent(now, works)
    pace.noteEnded(now, works, { accepted: works, refused: [] })
  }
  pace.noteSent(1_100, works)
  pace.noteEnded(1_100, works, { accepted: [], refused: works })
  t.true(pace.isPaced)
  // 825 units in 1,100 ms, and 75 for the next call
  t.true(Math.abs(pace.sendableAt(1_100, 25) - 1_200) < 5, `${pace.sendableAt(1_100, 25)}`)
})
