import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import test from 'ava'

/** All files that a module loads, itself included, and the packages that they import. */
function reach(start: URL, files = new Set<string>(), packages = new Set<string>()) {
  if (files.has(start.href)) return { files, packages }
  files.add(start.href)
  const text = readFileSync(fileURLToPath(start), 'utf8')
  for (const [, specifier = ''] of text.matchAll(/^(?:import|export)\b[^'"()=]*\bfrom ['"]([^'"]+)['"]/gm)) {
    if (specifier.startsWith('.')) reach(new URL(specifier, start), files, packages)
    else packages.add(specifier)
  }
  return { files, packages }
}

const main = reach(new URL(import.meta.resolve('@sluice/core')))

test('the main entry point loads no AsyncLocalStorage and no file of scope/', (t) => {
  t.true(main.files.size > 50)
  t.false(main.packages.has('node:async_hooks'))
  t.deepEqual(
    [...main.files].filter((file) => file.includes('/scope/')),
    [],
  )
})

test('@sluice/core/scope stands on the same session', (t) => {
  const scope = reach(new URL(import.meta.resolve('@sluice/core/scope')))
  t.true(scope.packages.has('node:async_hooks'))
  const session = [...main.files].find((file) => file.endsWith('/session/session.js'))
  t.true(session !== undefined && scope.files.has(session))
})
