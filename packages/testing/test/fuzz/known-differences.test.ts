import { readFileSync } from 'node:fs'
import test from 'ava'
import { knownDifferences } from './compare/known-differences.js'

const page = readFileSync(new URL('../../../../docs/fake-operations.md', import.meta.url), 'utf8')

test('the docs list every known difference with its source, and no other', (t) => {
  const rows = knownDifferences.map(({ title, instead, source }) => `| ${title} | ${instead} | ${source} |`)
  const section = /## Differential fuzzing\n(.*?)(?=\n## |$)/s.exec(page)?.[1] ?? ''
  const listed = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| on DynamoDB |'))
  t.deepEqual(listed, rows)
})

test('every known difference has a title of its own', (t) => {
  t.is(new Set(knownDifferences.map(({ title }) => title)).size, knownDifferences.length)
})
