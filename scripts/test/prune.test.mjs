import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { plant } from './plant.mjs'

const script = join(import.meta.dirname, '../prune.mjs')

test('outputs without a source go, all others stay', (t) => {
  const kept = [
    'packages/core/dist/a.js',
    'packages/core/dist/a.d.ts',
    'packages/core/dist/.tsbuildinfo',
    'packages/decorators/.test/legacy/x.test.js',
    'examples/.test/cities.test.js',
  ]
  const gone = [
    'packages/core/dist/b/old.js',
    'packages/core/dist/b/old.js.map',
    'packages/core/dist/b/old.d.ts.map',
    'packages/decorators/.test/standard/x.test.js',
    'packages/empty/dist/a.js',
    'packages/empty/.test/a.test.js',
  ]
  const sources = [
    'packages/core/src/a.ts',
    'packages/decorators/test/legacy/x.test.ts',
    'examples/test/cities.test.ts',
  ]
  const root = plant(t, Object.fromEntries([...kept, ...gone, ...sources].map((file) => [file, ''])))
  execFileSync(process.execPath, [script, root])
  t.deepEqual(
    [...kept, ...gone].filter((file) => existsSync(join(root, file))),
    kept,
  )
})
