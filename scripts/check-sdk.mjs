// Core's behaviour and model tests against the packed packages and the oldest AWS SDK that core's peer range allows, on its
// own request bytes and on the plain SDK path.
// (The newest is what the workspace has.) test.mjs bundles what the project has installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
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
  ...below('write-path', readFiles(join(root, 'scripts/write-path'), /\.mjs$/)),
  'property-seed.mjs': readFileSync(join(root, 'scripts/property-seed.mjs'), 'utf8'),
  'ava.config.js': `export default {
  // The models of conditions, projections and updates look into core's sources, and speak to no client but the fake's. The
  // oldest SDK goes on with its own retries after an abort, which the model of lost answers would count to the next flush.
  // What becomes of a load's files has nothing to do with the SDK.
  files: [
    'test/{behaviour,issues,model}/**/*.test.js',
    '!**/*.{ci,long}.test.js',
    '!test/model/{conditions,projections,updates,lost-answers}.test.js',
    '!test/behaviour/bulk-{killed,disk-full}.test.js',
  ],
  nodeArguments: [
    ...(process.env.SLUICE_TEST_TABLE ? ['--import=${pathToFileURL(join(root, 'scripts/test-bundle/register.mjs'))}'] : []),
    '--import=./property-seed.mjs',
    ...(process.env.SLUICE_WRITE_PATH === 'plain' ? ['--import=./write-path/plain.mjs'] : []),
  ],
  timeout: '2m',
}`,
})
for (const name of [...Object.keys(peerDependencies), '@aws-sdk/util-dynamodb']) {
  const file = join(project, 'node_modules', name, 'package.json')
  console.log(`${name}@${JSON.parse(readFileSync(file, 'utf8')).version}`)
}
let [passed, failed, skipped] = [0, 0, 0]
for (const path of ['own', 'plain']) {
  console.log(`\nwrite path: ${path}`)
  const args = [join(root, 'scripts/test.mjs'), `--write-path=${path}`]
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  console.log(stdout)
  const counts = /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/.exec(stdout) ?? [0, 0, 1]
  passed += Number(counts[1])
  failed += Number(counts[2])
  skipped += Number(counts[3] ?? 0)
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
