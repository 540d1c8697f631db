import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import test from 'ava'
import { printTypes } from '../fixtures/printed-types.js'

test('editors show short types of builders, of what they find, and of expressions', (t) => {
  // inside the package, so that its name is resolved
  const folder = join(import.meta.dirname, '../../printed-types')
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  for (const { expression, expected, printed } of printTypes(tsc, folder)) t.is(printed, expected, expression)
})
