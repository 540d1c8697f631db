// What `@sluice/core` publishes as JavaScript: few files in place of hundreds, as Node takes half a millisecond for each
// that it imports. Types stay file by file; what entry points share is in chunks, so that a `Session` is one class.
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './packages/run.mjs'

const folder = join(root, 'packages/core')
const { build } = createRequire(join(folder, 'package.json'))('esbuild')
const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const entries = Object.values(exports)
  .map((entry) => entry.default)
  .filter((path) => path !== undefined)

/** Who loads one of these has a session as well. As if each needed all of core, that lies in one chunk and not in a few. */
const BESIDE_SESSIONS = /dist\/(bulk\/index|scope\/session-scope|cursor\/cursors-of)\.js$/

const reachAllOfCore = {
  name: 'reach-all-of-core',
  setup({ onLoad }) {
    // on its first line, for the source map's sake
    onLoad({ filter: BESIDE_SESSIONS }, ({ path }) => ({
      contents: `import '../index.js';${readFileSync(path, 'utf8')}`,
    }))
  },
}

rmSync(join(folder, 'bundle'), { recursive: true, force: true })
await build({
  absWorkingDir: folder,
  entryPoints: entries,
  outbase: 'dist',
  outdir: 'bundle',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [reachAllOfCore],
  // keeps the import that takes nothing
  ignoreAnnotations: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
})
