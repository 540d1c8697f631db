// The tests that docs/testing.md shows for each runner are files that are run: by AVA, by node --test, by check-jest.mjs
// and check-vitest.mjs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/testing.md'), 'utf8')

for (const [file, fence] of [
  ['examples/src/testing/logins.ts', '```ts\n// logins.ts\n'],
  ['examples/test/testing/logins.test.ts', '```ts\n// logins.test.ts\n'],
  ['examples/test/testing/logins.node-test.ts', '```ts no-run\n// logins.node.test.ts\n'],
  ['scripts/vitest/logins.test.ts', '```ts ignore\n'],
  ['scripts/jest/logins.test.ts', '```ts ignore\n'],
  ['scripts/jest/jest.config.js', '```js\n// jest.config.js\n'],
  ['scripts/jest/jest.commonjs.config.js', '```js\n// jest.config.js\n'],
]) {
  test(`docs/testing.md shows ${file} as it is`, (t) => {
    // the page has service and test in one folder
    const text = readFileSync(join(root, file), 'utf8').replaceAll('#src/testing/', './')
    t.true(page.includes(`${fence}${text}\`\`\`\n`))
  })
}
