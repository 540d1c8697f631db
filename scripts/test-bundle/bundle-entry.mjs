import { join } from 'node:path'
import { build } from './esbuild.mjs'
import { takeShared } from './take-shared.mjs'

/** Writes one bundle, `name.cjs` with its source map, and adds it to what is shared. */
export async function bundleEntry(folder, shared, entry) {
  const contents = entry.modules.map((module, at) => `export * as m${at} from ${JSON.stringify(module)}`).join('\n')
  await build({
    absWorkingDir: folder,
    stdin: { contents, resolveDir: entry.from },
    outfile: join(folder, `${entry.name}.cjs`),
    plugins: [takeShared(shared)],
    bundle: true,
    format: 'cjs',
    // as ES modules are
    banner: { js: '"use strict"' },
    platform: 'node',
    target: 'node20',
    // the conditions of Node alone: 'module' is the bundlers' own
    conditions: [],
    keepNames: true,
    minifyWhitespace: true,
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'warning',
  })
  shared.add(entry)
}
