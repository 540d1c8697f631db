// What the packages publish: few files in place of hundreds, as Node and compilers take time for each that they read. What entry
// points share is in chunks, so that a `Session` is one class. Arguments are names of packages: without any it bundles all.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './packages/run.mjs'
import { bundleCode } from './publish/bundle-code.mjs'
import { bundleDeclarations } from './publish/bundle-declarations.mjs'
import { packageNames } from './source/source-files.mjs'

const names = process.argv.length > 2 ? process.argv.slice(2) : packageNames(root)
for (const name of names) await bundle(join(root, 'packages', name))

async function bundle(folder) {
  const { exports, bin = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entries = Object.values(exports).filter((entry) => entry.default !== undefined)
  rmSync(join(folder, 'bundle'), { recursive: true, force: true })
  await bundleCode(folder, [...entries.map((entry) => entry.default), ...Object.values(bin)])
  // those of the others are few as they are
  const declared = entries.filter(({ types }) => types.published !== undefined)
  if (declared.length > 0) await bundleDeclarations(folder, declared)
}
