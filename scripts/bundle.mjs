// What `@sluice/core` publishes: few files in place of hundreds, as Node and compilers take time for each that they read. What
// entry points share is in chunks, so that a `Session` is one class.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './packages/run.mjs'
import { bundleCode } from './publish/bundle-code.mjs'
import { bundleDeclarations } from './publish/bundle-declarations.mjs'

const folder = join(root, 'packages/core')
const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const entries = Object.values(exports)
  .map((entry) => entry.default)
  .filter((path) => path !== undefined)

rmSync(join(folder, 'bundle'), { recursive: true, force: true })
await bundleCode(folder, entries)
await bundleDeclarations(folder, entries)
