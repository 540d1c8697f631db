// Every snippet of the pages and docstrings, as a test of its own: compiled, and run unless its fence says no-run.
import { join } from 'node:path'
import test from 'ava'
import { checkSnippets } from './check-snippets.mjs'
import { findSnippets } from './find-snippets.mjs'

const root = join(import.meta.dirname, '../..')
const snippets = findSnippets(root)
const results = await checkSnippets(snippets, join(root, 'docs/.snippets'))

for (const { title, error } of results) {
  test(title, (t) => (error === undefined ? t.pass() : t.fail(error)))
}

test('a snippet is ignored only where no reader could run it', (t) => {
  const count = (mode) => snippets.filter((s) => s.mode === mode).length
  t.log(`${count('run')} run, ${count('no-run')} compiled only, ${count('ignore')} ignored`)
  t.true(count('ignore') <= 5, 'more than five snippets are ignored')
})
