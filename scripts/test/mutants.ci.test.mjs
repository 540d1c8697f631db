import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { commandOf } from '../source/command-of.mjs'
import { plant } from './plant.mjs'

const root = join(import.meta.dirname, '../..')
const source = `export function least(a: number, b: number): number {
  return a < b ? a : b
}
export class Counter {
  #count = 0
  add(n: number): number {
    return [n].reduce((sum, x) => sum + x, (this.#count += n) - n)
  }
}
`
const tests = `import test from 'ava'
import { Counter, least } from '@sluice/core'
import { twice } from '@sluice/testing'
test('the least of two', (t) => t.is(least(1, 2), 1))
test('adding once', (t) => t.is(new Counter().add(1), 1))
test('testing sees the same core', (t) => t.is(twice(1, 2), 2))
`
const file = 'packages/core/src/index.ts'
const testingFile = 'packages/testing/src/index.ts'
const mutant = (name, find, replace, extra) => ({ name, file, find, replace, ...extra })

function workspace(t, mutants) {
  const tsconfig = readFileSync(join(root, 'packages/core/tsconfig.json'), 'utf8')
  const of = (name) => JSON.stringify(mutants.filter((one) => one.file.startsWith(`packages/${name}/`)))
  const manifest = (name) => JSON.stringify({ name: `@sluice/${name}`, type: 'module', exports: './dist/index.js' })
  const folder = plant(t, {
    'package.json': JSON.stringify({ type: 'module' }),
    'packages/core/package.json': manifest('core'),
    'packages/core/tsconfig.json': tsconfig,
    [file]: source,
    'packages/core/.test/behaviour/all.test.js': tests,
    'packages/core/test/mutants/all.json': of('core'),
    'packages/core/node_modules/@sluice/.keep': '',
    'packages/testing/package.json': manifest('testing'),
    'packages/testing/tsconfig.json': tsconfig,
    [testingFile]: `import { least } from '@sluice/core'\nexport const twice = (a: number, b: number): number => 2 * least(a, b)\n`,
    'packages/testing/.test/behaviour/twice.test.js': `import test from 'ava'
import { twice } from '@sluice/testing'
test('twice the least', (t) => t.is(twice(1, 2), 2))
`,
    'packages/testing/test/mutants/all.json': of('testing'),
    'packages/testing/node_modules/@sluice/.keep': '',
  })
  for (const name of ['tsconfig.base.json', 'ava.config.js', 'scripts/property-seed.mjs'])
    cpSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(folder, 'packages/testing'), join(folder, 'packages/core/node_modules/@sluice/testing'))
  symlinkSync(join(folder, 'packages/core'), join(folder, 'packages/testing/node_modules/@sluice/core'))
  const tsc = commandOf(root, 'typescript', 'tsc')
  for (const name of ['core', 'testing']) {
    const built = spawnSync(process.execPath, [tsc, '-p', `packages/${name}`], { cwd: folder, encoding: 'utf8' })
    t.is(built.status, 0, built.stdout)
  }
  return folder
}

function mutate(t, mutants) {
  const args = [join(root, 'scripts/mutants.mjs'), `--root=${workspace(t, mutants)}`]
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^AVA_|^SLUICE_TEST_TABLE$/.test(name)),
  )
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  return { lines: stdout.split('\n').map((line) => line.replace(/ \(\d+\.\d s\)$/, '')), status }
}

test('a killed mutant names the test, a survivor and one that does not compile fail the run', (t) => {
  const { lines, status } = mutate(t, [
    mutant('greatest', 'a < b', 'a > b', { tests: ['behaviour/all'] }),
    mutant('forgets', 'this.#count += n', 'this.#count = n', { tests: ['behaviour/all'] }),
  ])
  t.is(lines[0], '  ✔ core unmutated: all tests pass')
  t.regex(lines[1], /^ {2}✔ greatest: killed by .*(the least of two|testing sees the same core)/)
  t.is(lines[2], '  ✘ forgets: SURVIVED')
  t.is(lines.at(-2), '2 passed, 1 failed')
  t.is(status, 1)

  const typed = mutate(t, [mutant('typed', 'a < b', 'a < b.c')])
  t.regex(typed.lines[1], /typed: does not compile: packages\/core\/src\/index\.ts\(2,/)
})

test('a mutant that hangs is killed by the test that does not end, one that lets nothing load by none', (t) => {
  const { lines, status } = mutate(t, [
    mutant('hangs', 'return a < b', 'for (;;) if (a > 1e9) break\n  return a < b'),
    mutant('throws', 'export class', `if (Date.now() > 1) throw new Error('x')\nexport class`),
  ])
  t.regex(lines[1], /^ {2}✔ hangs: killed by .*the least of two \(did not end\)/)
  t.regex(lines[2], /^ {2}✘ throws: no test could run/)
  t.is(status, 1)
})

test('all killed: the run passes', (t) => {
  const { lines, status } = mutate(t, [mutant('adds more', 'sum + x', 'sum + x + 1')])
  t.regex(lines[1], /^ {2}✔ adds more: killed by .*adding once/)
  t.deepEqual([lines.at(-2), status], ['2 passed, 0 failed', 0])
})

test('the next package is tested on one without its last mutant', (t) => {
  const { lines, status } = mutate(t, [
    mutant('greatest', 'a < b', 'a > b', { tests: ['behaviour/all'] }),
    { name: 'thrice', file: testingFile, find: '2 *', replace: '3 *', tests: ['behaviour/twice'] },
  ])
  t.is(lines[2], '  ✔ testing unmutated: all tests pass')
  t.is(lines[3], '  ✔ thrice: killed by twice the least')
  t.is(status, 0)
})

test('definitions that clash are refused before anything runs', (t) => {
  const { lines, status } = mutate(t, [
    mutant('one', 'sum + x', 'sum - x'),
    mutant('two', 'this.#count += n', 'this.#count -= n'),
    mutant('two', 'a < b', 'a > b'),
    mutant('absent', 'a === b', 'a > b'),
    mutant('twice', 'number', 'any'),
  ])
  t.deepEqual(lines.slice(0, 4), [
    '  ✘ two: is in the same function as one (packages/core/src/index.ts)',
    '  ✘ two: the name is taken',
    '  ✘ absent: does not apply, packages/core/src/index.ts has no such text',
    '  ✘ twice: does not apply, packages/core/src/index.ts has that text twice',
  ])
  t.is(status, 1)
})
