import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installTools, tools } from '../packages/tools.mjs'

/** The declarations of a package's `exports` in few files, as every compiler reads each of them; with maps to the sources. */
export async function bundleDeclarations(folder, entries) {
  installTools()
  const [{ rollup }, { dts }] = await Promise.all(['rollup', 'rollup-plugin-dts'].map(importTool))
  const input = entries.map(({ types }) => types.default)
  const bundle = await rollup({
    input: Object.fromEntries(input.map((path) => [nameOf(path), join(folder, path)])),
    external: (id) => !/^[./]/.test(id),
    plugins: [dts({ sourcemap: true })],
    onLog: () => undefined,
  })
  await bundle.write({
    dir: join(folder, 'bundle'),
    format: 'es',
    sourcemap: true,
    sourcemapExcludeSources: true,
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunk-[hash].d.ts',
  })
  await bundle.close()
}

function nameOf(path) {
  return path.replace(/^\.\/dist\//, '').replace(/\.d\.ts$/, '')
}

function importTool(name) {
  return import(pathToFileURL(createRequire(join(tools, 'package.json')).resolve(name)).href)
}
