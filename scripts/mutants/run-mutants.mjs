import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from '../source/command-of.mjs'
import { applyMutant } from './apply-mutant.mjs'

/** Compiles core in the copy: the compiler's errors, or undefined. */
export function buildCore(copy) {
  const { ok, output } = runNode(copy, [
    commandOf(copy, 'typescript', 'tsc'),
    '-p',
    'packages/core',
    '--pretty',
    'false',
  ])
  return ok ? undefined : output
}

/** Runs core's test files in the copy: the titles of those that failed. */
export function failingTests(copy, tests = ['behaviour/**/*']) {
  const files = tests.map((test) => `packages/core/.test/${test}.test.js`)
  const args = [commandOf(copy, 'ava'), '--tap', '--fail-fast', '--timeout=30s', ...files]
  const { ok, output } = runNode(copy, args)
  if (ok) return []
  const titles = [...output.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, title]) => title)
  return titles.length > 0 ? titles : [`(no test, the run failed) ${output.slice(-500)}`]
}

/** One mutant: `{ kind: 'killed', by }`, `{ kind: 'survived' }` or `{ kind: 'invalid', reason }`. */
export function runMutant(copy, mutant) {
  const file = join(copy, mutant.file)
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, applyMutant(source, mutant).text)
  try {
    const errors = buildCore(copy)
    if (errors !== undefined) return { kind: 'invalid', reason: `does not compile: ${errors}` }
    const by = failingTests(copy, mutant.tests)
    return by.length > 0 ? { kind: 'killed', by } : { kind: 'survived' }
  } finally {
    writeFileSync(file, source) // the next build compiles it back
  }
}

function runNode(cwd, args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, SLUICE_TIER: 'test' },
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 300_000,
  })
  return { ok: status === 0, output: stdout ?? '' }
}
