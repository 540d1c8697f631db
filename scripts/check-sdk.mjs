// Core's behaviour tests against the packed packages and the oldest AWS SDK that core's peer range allows.
// (The newest is what the workspace has.)
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyProject, importedPackages, pinned, write } from './packages/empty-project.mjs'
import { packPackages } from './packages/pack-packages.mjs'
import { below, readFiles } from './packages/read-files.mjs'
import { root } from './packages/run.mjs'

const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8'))
const oldest = Object.entries(peerDependencies).map(([name, range]) => `${name}@${/\d+\.\d+\.\d+/.exec(range)[0]}`)

const tests = readFiles(join(root, 'packages/core/.test'), /\.js(\.map)?$/)
const scripts = Object.fromEntries(Object.entries(tests).filter(([path]) => path.endsWith('.js')))
// what core itself brings along comes in the version that fits
const given = { ...dependencies, ...peerDependencies }
const others = importedPackages(scripts).filter((name) => given[name] === undefined)
const project = emptyProject([
  ...packPackages().map((p) => p.tarball),
  ...oldest,
  ...[...new Set([...others, 'ava'])].map(pinned),
])
write(project, {
  ...below('test', tests),
  'ava.config.js': `export default { files: ['test/{behaviour,issues}/**/*.test.js', '!**/*.{ci,long}.test.js'], timeout: '2m' }`,
})
for (const name of [...Object.keys(peerDependencies), '@aws-sdk/util-dynamodb']) {
  const file = join(project, 'node_modules', name, 'package.json')
  console.log(`${name}@${JSON.parse(readFileSync(file, 'utf8')).version}`)
}
const { status } = spawnSync(process.execPath, [join(root, 'scripts/test.mjs')], { cwd: project, stdio: 'inherit' })
process.exitCode = status ?? 1
