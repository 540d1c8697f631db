// Runs AVA, passes its output through, and closes with one line: 'N passed, N failed[, N skipped]'.
// AVA's exit code is kept; a run that is not plainly green always shows at least one failure.
// Without names of files it runs on a bundle (test-bundle/bundle-tests.mjs) unless SLUICE_TEST_BUNDLE is off; single files run
// as they are.
// --tier=test|ci|long chooses the tier, --write-path=plain core's behaviour tests on the plain SDK path (ava.config.js says
// what is in them); all other arguments are AVA's.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import { commandOf } from './source/command-of.mjs'

const cli = commandOf(process.cwd(), 'ava')
const settings = { tier: 'SLUICE_TIER', 'write-path': 'SLUICE_WRITE_PATH' }
const args = process.argv.slice(2)
const chosen = {}
for (const [option, variable] of Object.entries(settings)) {
  const at = args.findLastIndex((a) => a.startsWith(`--${option}=`))
  if (at >= 0) chosen[variable] = args.splice(at, 1)[0].slice(option.length + 3)
}
// below it properties always start from the same seed (property-seed.mjs)
if (chosen.SLUICE_TIER === 'long' && process.env.SLUICE_SEED === undefined) {
  chosen.SLUICE_SEED = `${Math.floor(Math.random() * 2 ** 31)}`
  console.log(`SLUICE_SEED=${chosen.SLUICE_SEED}`)
}
const isWhole =
  ['packages/core/dist', 'node_modules/@sluice/core'].some((p) => existsSync(p)) && args.every((a) => a.startsWith('-'))
const isBundled = isWhole && process.env.SLUICE_TEST_BUNDLE !== 'off'
const command = isBundled ? join(import.meta.dirname, 'test-bundle/run-ava.mjs') : cli
const child = spawn(process.execPath, [command, ...args], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, ...chosen, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
})
for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => child.kill(s))
const closed = new Promise((resolve) => child.once('close', (c) => resolve(c ?? 1)))

let ticks = 0 // '✔ title' lines: AVA leaves out 'N tests passed' when a test failed
let empty = 0 // a file without tests does not fail AVA's run when others have some
let summary = [] // the lines after the last rule
for await (const raw of createInterface({ input: child.stdout })) {
  console.log(raw)
  const line = stripVTControlCharacters(raw)
  if (/^ {2}[✔√] /.test(line)) ticks++
  if (/^ {2}[✘×] No tests found in /.test(line)) empty++
  summary = /^\s*[─-]\s*$/.test(line) ? [] : [...summary, line]
}
const code = await closed
const count = (re) => summary.reduce((n, l) => n + Number(re.exec(l)?.[1] ?? 0), 0)
let failed =
  empty +
  count(/^\s*(\d+) tests? failed\b/) +
  count(/^\s*(\d+) hooks? failed\b/) +
  count(/^\s*(\d+) (?:unhandled rejection|uncaught exception)s?\b/) +
  count(/^\s*(\d+) tests? remained pending\b/)
const said = count(/^\s*(\d+) tests? passed\b/)
const passed = said > 0 ? said + count(/^\s*(\d+) known failures?\b/) : ticks
const skipped = count(/^\s*(\d+) tests? skipped\b/) + count(/^\s*(\d+) tests? todo\b/)
const ok = code === 0 && passed > 0 && failed === 0
if (!ok && failed === 0) failed = 1 // nothing ran, a file did not load, AVA was killed, ...
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = ok ? 0 : code || 1
