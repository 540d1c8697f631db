import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleEntry } from './bundle-entry.mjs'
import { build } from './esbuild.mjs'
import { takeShared } from './take-shared.mjs'

/** AVA's worker and what a test imports as `ava`: the packages that it needs in a bundle, its own code beside it. */
export async function bundleAva(root, folder, shared) {
  const ava = realpathSync(join(root, 'node_modules/ava'))
  const options = {
    absWorkingDir: folder,
    // both share the state of the worker
    entryPoints: { worker: join(ava, 'lib/worker/base.js'), test: join(ava, 'entrypoints/main.mjs') },
    // AVA leaves the frames of such a folder out of the stack traces that it prints
    outdir: join(folder, 'ava/lib'),
    bundle: true,
    splitting: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'\nconst require = requireFor(import.meta.url)",
    },
    logLevel: 'warning',
  }
  const { metafile } = await build({ ...options, packages: 'external', metafile: true, write: false })
  await bundleEntry(folder, shared, { name: 'ava', from: ava, modules: neededPackages(metafile) })
  await build({ ...options, plugins: [takeShared(shared)] })
  return { worker: join(options.outdir, 'worker.js'), test: pathToFileURL(join(options.outdir, 'test.js')).href }
}

function neededPackages({ inputs }) {
  const imports = Object.values(inputs).flatMap((input) => input.imports)
  const names = imports.filter(({ external, path }) => external && !path.startsWith('node:')).map(({ path }) => path)
  return [...new Set(names)]
}
