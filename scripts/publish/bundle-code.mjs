import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The JavaScript of a package's entry points (`dist/x.js`) in few files: half a millisecond for each that is imported. */
export async function bundleCode(folder, entries) {
  const { build } = createRequire(join(folder, 'package.json'))('esbuild')
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
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  })
}
