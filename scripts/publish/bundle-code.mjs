import { readFileSync } from 'node:fs'
import { build } from '../test-bundle/esbuild.mjs'

/** Who loads one of these has a session as well. As if each needed all of core, that lies in one chunk and not in a few. */
const BESIDE_SESSIONS = /core\/dist\/(bulk\/index|scope\/session-scope|cursor\/cursors-of)\.js$/

const reachAllOfCore = {
  name: 'reach-all-of-core',
  setup({ onLoad }) {
    // on its first line, for the source map's sake
    onLoad({ filter: BESIDE_SESSIONS }, ({ path }) => ({
      contents: `import '../index.js';${readFileSync(path, 'utf8')}`,
    }))
  },
}

/** The JavaScript of a package's entry points (`dist/x.js`) in few files: half a millisecond for each that is imported. */
export async function bundleCode(folder, entries) {
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
}
