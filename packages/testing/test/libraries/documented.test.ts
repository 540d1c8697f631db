import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/install-workspace.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const versions = (path: string): Record<string, string> => {
  const { dependencies, devDependencies } = JSON.parse(read(path)) as Record<string, Record<string, string>>
  return { ...dependencies, ...devDependencies }
}
const installed = versions('libraries/package.json')
const section = read('docs/fake-operations.md').split('## Libraries that run on it')[1] ?? ''
const rows = [...section.matchAll(/^\| (\S+) \| (\d+\.\d+\.\d+) \|/gm)].map(([, name = '', version]) => ({
  name,
  version,
}))

test('the page names libraries with the versions that are tested', (t) => {
  t.is(rows.length, 7)
  for (const { name, version } of rows) t.is(installed[name], version, name)
  t.true(section.includes(`aws-sdk ${installed['aws-sdk']}`))
})

test('libraries have the versions that the benchmarks measure', (t) => {
  // dataloader knows nothing of DynamoDB
  const { dataloader: _, ...libraries } = versions('benchmarks/package.json')
  const measured = Object.entries(libraries).filter(([, version]) => /^\d/.test(version))
  t.true(measured.length > 4)
  for (const [name, version] of measured) t.is(installed[name], version, name)
})
