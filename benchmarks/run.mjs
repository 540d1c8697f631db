import { readOptions } from './harness/options.mjs'

const BENCHMARKS = {
  flush: async () => (await import('./flush/flush.mjs')).runFlush,
  query: async () => (await import('./query/query.mjs')).runQuery,
  get: async () => (await import('./get/get.mjs')).runGet,
  update: async () => (await import('./update/update.mjs')).runUpdate,
  encode: async () => (await import('./encode/encode.mjs')).runEncode,
  session: async () => (await import('./session/session.mjs')).runSession,
  import: async () => (await import('./import/import.mjs')).runImport,
  bundle: async () => (await import('./bundle/bundle.mjs')).runBundle,
  types: async () => (await import('./types/types.mjs')).runTypes,
  'turned-away': async () => (await import('./turned-away/turned-away.mjs')).runTurnedAway,
  throttled: async () => (await import('./throttled/throttled.mjs')).runThrottled,
  bulk: async () => (await import('./bulk/bulk.mjs')).runBulk,
  'bulk-stream': async () => (await import('./bulk/stream.mjs')).runStream,
  throttle: async () => (await import('./throttle/throttle.mjs')).runThrottle,
  fake: async () => (await import('./fake/fake.mjs')).runFake,
  linear: async () => (await import('./linear/linear.mjs')).runLinear,
  'fake-load': async () => (await import('./fake-load/fake-load.mjs')).runFakeLoad,
}

const options = readOptions(process.argv.slice(2))
const load = BENCHMARKS[options.benchmark]
if (load === undefined) {
  console.error(
    `Usage: pnpm bench <${Object.keys(BENCHMARKS).join('|')}> [--json] [--rounds N] [--entities N] [--stream N] [--bytes N] [--only name,name] [--held-back]`,
  )
  process.exitCode = 1
} else {
  const run = await load()
  process.exitCode = await run(options)
}
