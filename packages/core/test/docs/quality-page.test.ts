import { readdirSync, readFileSync } from 'node:fs'
import test from 'ava'

const root = new URL('../../../../', import.meta.url)
const page = readFileSync(new URL('docs/quality.md', root), 'utf8')

test('docs/quality.md lists every file of behaviour tests, and no other', (t) => {
  const files = readdirSync(new URL('packages/core/test/behaviour/', root))
  const guarantees = files.filter((file) => file.endsWith('.test.ts')).map((file) => file.slice(0, -'.test.ts'.length))
  const table = page.slice(page.indexOf('| guarantee | file |'), page.indexOf("class-validator's rules"))
  const named = [...table.matchAll(/^\| .* \| (.*) \|$/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
  t.deepEqual(named.toSorted(), guarantees.toSorted())
})
