// What nearly every test file loads, as few files with V8's code cache: our packages, the SDK, fast-check, AVA's own worker.
// AVA runs each test file in a worker of its own, and there 1,300 small modules take half a second of CPU before the first
// test starts. Each module stays one module: whoever imports it gets a stub, and all stubs hand out the same bundled code.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleAva } from './bundle-ava.mjs'
import { bundleEntry } from './bundle-entry.mjs'
import { openShared } from './shared-modules.mjs'
import { warmUp } from './warm-up.mjs'

/**
 * Makes the bundle for the tests in `root`, of `entries`; gone when this process ends. Gives its folder, the hooks' table and
 * AVA's worker.
 */
export async function bundleTests(root, entries) {
  const home = join(root, '.cache/test-bundle')
  const folder = join(home, String(process.pid))
  removeLeftovers(home)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  copyFileSync(join(import.meta.dirname, 'load.cjs'), join(folder, 'load.cjs'))
  const shared = openShared(folder)
  const { worker, test } = await bundleAva(root, folder, shared)
  // one after another: each takes from those before it
  for (const entry of entries) await bundleEntry(folder, shared, entry)
  await warmUp(folder, ['ava', ...entries.map(({ name }) => name)])
  const table = join(folder, 'table.json')
  writeFileSync(table, JSON.stringify({ ...shared.writeStubs(), ava: test }))
  return { folder, table, worker }
}

// of runs that were killed
function removeLeftovers(home) {
  if (!existsSync(home)) return
  for (const pid of readdirSync(home))
    if (!isRunning(Number(pid))) rmSync(join(home, pid), { recursive: true, force: true })
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch ({ code }) {
    return code === 'EPERM'
  }
}
