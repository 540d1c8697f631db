// AVA's command, with the bundled worker in place of its own: `node run-ava.mjs` and AVA's arguments, in AVA's folder.
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleTests } from './bundle-tests.mjs'
import { projectEntries, workspaceEntries } from './entries.mjs'
import { mapFrames } from './map-frames.mjs'

const root = process.cwd()
const { folder, table, worker } = await bundleTests(
  root,
  existsSync('packages') ? workspaceEntries(root) : projectEntries(root),
)
process.env.SLUICE_TEST_TABLE = table
const ava = realpathSync(join(root, 'node_modules/ava'))
// the name is a warning, and true: an AVA without it ends right here
const { _testOnlyReplaceWorkerPath } = await import(pathToFileURL(join(ava, 'lib/fork.js')).href)
_testOnlyReplaceWorkerPath(pathToFileURL(worker))
const { write } = process.stdout
process.stdout.write = (chunk, ...rest) =>
  write.call(process.stdout, chunk.includes(folder) ? mapFrames(chunk.toString(), folder) : chunk, ...rest)
process.argv[1] = join(ava, 'entrypoints/cli.mjs')
await import(pathToFileURL(process.argv[1]).href)
