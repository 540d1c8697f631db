import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { findClashes } from '../mutants/find-clashes.mjs'
import { readMutants } from '../mutants/read-mutants.mjs'

const root = join(import.meta.dirname, '../..')
const read = (file) => readFileSync(join(root, file), 'utf8')
const mutants = await readMutants(root)

test('every seeded mutant still applies to the sources, no two in one function', (t) => {
  t.true(mutants.length > 0)
  t.deepEqual(findClashes(mutants, read), [])
})

test('every seeded mutant names behaviour tests that exist', (t) => {
  for (const { name, tests } of mutants) {
    t.true(tests.length > 0, name)
    for (const file of tests) {
      t.regex(file, /^behaviour\//, name)
      t.true(existsSync(join(root, 'packages/core/test', `${file}.test.ts`)), file)
    }
  }
})

test('docs/quality.md lists every seeded mutant with the title of a test that exists, and no other', (t) => {
  const page = read('docs/quality.md')
  const rows = [...page.slice(page.indexOf('| mutant | killed by |')).matchAll(/^\| (.+?) \| (.+) \|$/gm)].slice(1)
  t.deepEqual(rows.map(([, name]) => name).toSorted(), mutants.map(({ name }) => name).toSorted())
  for (const [, name, title] of rows) {
    const sources = mutants
      .find((m) => m.name === name)
      ?.tests.map((file) => read(`packages/core/test/${file}.test.ts`))
    t.true(
      sources?.some((source) => source.includes(title)),
      title,
    )
  }
})
