import test from 'ava'
import { startTracks } from '../fixtures/start-tracks.js'
import { checkPages } from './pages/check-pages.js'

const RUNS = { test: 40, ci: 250, long: 10_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 40
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))

test('pages, one after another, are what the unpaged query has, and back then forth they are the same', async (t) => {
  t.timeout(1_800_000)
  t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
  const turned = await checkPages(
    t,
    async (options) => {
      const { client, session } = await startTracks([], options)
      return { client, session, table: 'Tracks', throttle: () => void client.faults.throttle({ rate: 0.3 }) }
    },
    { seed: SEED, numRuns: RUNS },
  )
  t.true(turned > RUNS / 6, `${turned} turned`)
})
