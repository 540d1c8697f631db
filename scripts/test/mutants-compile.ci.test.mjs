import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { applyMutant } from '../mutants/apply-mutant.mjs'
import { copyWorkspace } from '../mutants/copy-workspace.mjs'
import { readMutants } from '../mutants/read-mutants.mjs'
import { buildPackage } from '../mutants/run-mutants.mjs'

const root = join(import.meta.dirname, '../..')

// one build for all of them: no two are in one function, so that none hides what another one breaks
test('every seeded mutant compiles', async (t) => {
  t.timeout(120_000)
  const mutants = await readMutants(root)
  const copy = copyWorkspace(root)
  t.teardown(() => rmSync(copy, { recursive: true, force: true }))
  for (const mutant of mutants) {
    const file = join(copy, mutant.file)
    writeFileSync(file, applyMutant(readFileSync(file, 'utf8'), mutant).text)
  }
  for (const name of new Set(mutants.map((mutant) => mutant.package))) t.is(buildPackage(copy, name), undefined, name)
})
