import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

test('every seeded mutant names tests that exist', (t) => {
  for (const { name, package: packageName, tests } of mutants) {
    t.true(tests.length > 0, name)
    for (const file of tests) {
      t.true(existsSync(join(root, 'packages', packageName, 'test', `${file}.test.ts`)), file)
    }
  }
})

test('docs/quality.md lists every seeded mutant with the title of a test that exists, and no other', (t) => {
  const page = read('docs/quality.md')
  const rows = [...page.slice(page.indexOf('| mutant | killed by |')).matchAll(/^\| (.+?) \| (.+) \|$/gm)]
    .map(([, name, title]) => ({ name, title }))
    .filter(({ name }) => name !== 'mutant' && !/^-+$/.test(name))
  t.deepEqual(rows.map(({ name }) => name).toSorted(), mutants.map(({ name }) => name).toSorted())
  for (const { name, title } of rows) {
    const mutant = mutants.find((m) => m.name === name)
    const sources = mutant?.tests.flatMap((file) => testSources(mutant.package, file))
    t.true(
      sources?.some((source) => source.includes(title)),
      `${name}: ${title}`,
    )
  }
})

// the contract's cases are data beside the test that runs them
function testSources(packageName, file) {
  const folder = `packages/${packageName}/test`
  const cases = `${folder}/contract/cases`
  const data = file.startsWith('contract/') ? readdirSync(join(root, cases)).map((name) => `${cases}/${name}`) : []
  return [`${folder}/${file}.test.ts`, ...data].map(read)
}
