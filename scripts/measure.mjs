// Runs every benchmark that a page shows, keeps its JSON in benchmarks/results, and draws the charts. It takes half an hour,
// and wants a machine that does nothing else. Arguments are names: `pnpm measure session bundle` measures only these.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeCharts } from './charts/write-charts.mjs'
import { pnpm, root } from './packages/run.mjs'

/** Of the shortest ones more rounds: it takes V8 some of them to settle on what it compiles, and the median should tell of the rest. */
const RUNS = {
  flush: ['flush', '--rounds=15'],
  'flush-http': ['flush', '--transport=http', '--rounds=15'],
  query: ['query', '--rounds=15'],
  get: ['get'],
  update: ['update'],
  encode: ['encode', '--rounds=5'],
  session: ['session'],
  import: ['import', '--rounds=11'],
  bundle: ['bundle'],
  types: ['types', '--rounds=3'],
  bulk: ['bulk', '--entities=20000'],
  'bulk-stream': ['bulk-stream', '--stream=10000000'],
  'bulk-stream-served': ['bulk-stream', '--stream=1000000', '--transport=http'],
  throttle: ['throttle', '--rounds=5'],
  'throttle-held-back': ['throttle', '--held-back', '--rounds=5'],
}

const folder = join(root, 'benchmarks')
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(RUNS)
const unknown = names.find((name) => RUNS[name] === undefined)
if (unknown !== undefined) throw new RangeError(`Expected one of ${Object.keys(RUNS).join(', ')}, got ${unknown}`)
console.log(pnpm(['--dir', folder, 'install', '--frozen-lockfile']))
mkdirSync(join(folder, 'results'), { recursive: true })
for (const name of names) {
  console.log(name)
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'run.mjs'), ...RUNS[name], '--json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`the benchmark ${name} ended with ${status}`)
  writeFileSync(join(folder, 'results', `${name}.json`), stdout)
}
console.log(`drawn: ${writeCharts(root).join(', ')}`)
