// Installs what only the benchmarks need, then runs one: `pnpm bench flush --json`. stdout is the benchmark's alone.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pnpm, root } from './packages/run.mjs'

const folder = join(root, 'benchmarks')
console.error(pnpm(['--dir', folder, 'install', '--frozen-lockfile']))
const { status } = spawnSync(process.execPath, [join(folder, 'run.mjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
