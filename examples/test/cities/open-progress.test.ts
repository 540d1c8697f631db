import type { FlushProgress } from '@sluice/core'
import test from 'ava'
import { openProgress } from '#src/cities/open-progress.js'

interface Fixture {
  readonly written: string[]
  readonly show: (atMs: number, written: number) => void
  readonly end: () => void
}

function open(terminal: { readonly isTTY?: boolean; readonly columns?: number }): Fixture {
  const written: string[] = []
  let time = 0
  const progress = openProgress({ ...terminal, write: (text) => written.push(text) }, () => time)
  const show: Fixture['show'] = (atMs, done) => {
    time = atMs
    const state: FlushProgress = { written: done, pending: 1_000 - done, calls: done / 25, retries: 0, wait: 0 }
    progress.show(state)
  }
  return { written, show, end: progress.end }
}

test('a terminal gets one line that is redrawn, with rate and remaining time', (t) => {
  const { written, show, end } = open({ isTTY: true, columns: 120 })
  show(0, 100)
  show(500, 500)
  show(1_000, 1_000)
  end()
  t.is(written.length, 4)
  t.true(written[1]?.startsWith('\r██████░░░░░░   50 %  500 of 1,000 written  800/s  1 s left  20 calls, 0 retried'))
  t.true(written[2]?.startsWith('\r████████████  100 %  1,000 of 1,000 written  900/s  40 calls'))
  t.is(written[3], '\n')
})

test('a bar is redrawn ten times a second at most, and ends with the last state', (t) => {
  const { written, show, end } = open({ isTTY: true, columns: 120 })
  for (let ms = 0; ms < 1_000; ms++) show(ms, ms)
  t.is(written.length, 10)
  end()
  t.true(written.at(-2)?.includes('999 of 1,000 written'))
})

test('a bar never fills a terminal line, whose width may be unknown', (t) => {
  for (const columns of [10, 40, 60, 80, 0]) {
    const { written, show } = open({ isTTY: true, columns })
    show(0, 100)
    show(500, 500)
    const line = written[1]?.replace('\r', '').replace('\x1b[K', '') ?? ''
    t.true(line.length > 0 && line.length < (columns || 80), `${columns}: ${line}`)
  }
})

test('anything else gets a line for each tenth, and one where the flush stopped', (t) => {
  const { written, show, end } = open({})
  for (let done = 0; done <= 475; done += 25) show(done, done)
  end()
  t.deepEqual(
    written.map((line) => line.slice(0, 5)),
    [' 10 %', ' 20 %', ' 30 %', ' 40 %', ' 47 %'],
  )
  t.true(written.every((line) => line.endsWith('\n')))
})

test('nothing is printed for a flush without a call', (t) => {
  for (const terminal of [{}, { isTTY: true }]) {
    const { written, end } = open(terminal)
    end()
    t.deepEqual(written, [])
  }
})
