import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from '../source/command-of.mjs'
import { applyMutant } from './apply-mutant.mjs'

/** Compiles a package in the copy: the compiler's errors, or undefined. */
export function buildPackage(copy, name) {
  const { ok, output } = runNode(copy, [
    commandOf(copy, 'typescript', 'tsc'),
    '-p',
    `packages/${name}`,
    '--pretty',
    'false',
  ])
  return ok ? undefined : output
}

/**
 * Runs test files of a package in the copy: `{ ok, by, output }`, where `by` has the titles that failed or never ended. AVA's
 * TAP reporter doesn't name the latter, so the default one is read.
 */
export function runTests(copy, name, tests = ['behaviour/**/*']) {
  const files = tests.map((test) => `packages/${name}/.test/${test}.test.js`)
  const { ok, output } = runNode(copy, [commandOf(copy, 'ava'), '--fail-fast', '--timeout=15s', ...files])
  const failed = [...output.matchAll(/^ {2}✘ \[fail\]: (.*)$/gm)].map(([, title]) => title)
  const hung = [...output.matchAll(/^ {2}◌ (.*)$/gm)].map(([, title]) => `${title} (did not end)`)
  return { ok, by: [...failed, ...hung], output }
}

/** One mutant: `{ kind: 'killed', by }`, `{ kind: 'survived' }` or `{ kind: 'invalid', reason }`. */
export function runMutant(copy, mutant) {
  const file = join(copy, mutant.file)
  const source = readFileSync(file, 'utf8')
  writeFileSync(file, applyMutant(source, mutant).text)
  try {
    const errors = buildPackage(copy, mutant.package)
    if (errors !== undefined) return { kind: 'invalid', reason: `does not compile: ${errors}` }
    const { ok, by, output } = runTests(copy, mutant.package, mutant.tests)
    if (ok) return { kind: 'survived' }
    if (by.length === 0) return { kind: 'invalid', reason: `no test could run: ${output}` }
    return { kind: 'killed', by }
  } finally {
    writeFileSync(file, source) // the next build compiles it back
  }
}

function runNode(cwd, args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, SLUICE_TIER: 'test', FORCE_COLOR: '0' },
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 300_000,
  })
  return { ok: status === 0, output: stdout ?? '' }
}
