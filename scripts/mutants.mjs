// Puts each seeded mutant into a copy of the packages and runs the tests that should notice. All must be killed.
// Arguments choose mutants by a part of their name.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyWorkspace } from './mutants/copy-workspace.mjs'
import { findClashes } from './mutants/find-clashes.mjs'
import { readMutants } from './mutants/read-mutants.mjs'
import { buildPackage, runMutant, runTests } from './mutants/run-mutants.mjs'

const { values, positionals: parts } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } })
const root = values.root ?? join(import.meta.dirname, '..')
const all = await readMutants(root)
const chosen = all.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)))
let passed = 0
let failed = 0
const tell = (ok, line) => {
  if (ok) passed++
  else failed++
  console.log(`  ${ok ? '✔' : '✘'} ${line}`)
}

for (const problem of findClashes(all, (file) => readFileSync(join(root, file), 'utf8'))) tell(false, problem)
if (chosen.length === 0) tell(false, 'no mutant is chosen')
if (failed === 0) runAll(copyWorkspace(root))
console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

function runAll(copy) {
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
  for (const name of new Set(chosen.map((mutant) => mutant.package))) {
    runPackage(
      copy,
      name,
      chosen.filter((mutant) => mutant.package === name),
    )
  }
}

function runPackage(copy, name, mutants) {
  const tests = mutants.some((m) => m.tests === undefined) ? undefined : [...new Set(mutants.flatMap((m) => m.tests))]
  const errors = buildPackage(copy, name)
  const { ok, output } = errors === undefined ? runTests(copy, name, tests) : { ok: false, output: errors }
  tell(ok, ok ? `${name} unmutated: all tests pass` : `${name} unmutated: ${output}`)
  if (!ok) return
  for (const mutant of mutants) {
    const from = performance.now()
    const result = runMutant(copy, mutant)
    const seconds = `(${((performance.now() - from) / 1000).toFixed(1)} s)`
    if (result.kind === 'killed') tell(true, `${mutant.name}: killed by ${result.by.join('; ')} ${seconds}`)
    else tell(false, `${mutant.name}: ${result.kind === 'survived' ? 'SURVIVED' : result.reason} ${seconds}`)
  }
  // the next package's tests run on this one, without its last mutant
  buildPackage(copy, name)
}
