import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describeMachine } from '../harness/machine.mjs'
import { versionOf } from '../harness/packages.mjs'
import { printProblems } from '../harness/print-problems.mjs'
import { printTable } from '../harness/print-table.mjs'
import { bytesByFolder } from './bytes-by-folder.mjs'
import { createEntries } from './entries.mjs'

/**
 * What each library adds to an application's bundle: esbuild, minified, the SDK's packages outside. Sizes are the same in
 * every run.
 *
 * @returns the exit code: 1 if something couldn't be bundled
 */
export async function runBundle({ only, json }) {
  const contestants = []
  for (const entry of createEntries()) {
    if (only === undefined || only.includes(entry.name)) contestants.push(await measure(entry))
  }
  const report = { benchmark: 'bundle', esbuild: versionOf('esbuild'), machine: describeMachine(), contestants }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else print(report)
  return contestants.every(({ problem }) => problem === undefined) ? 0 : 1
}

async function measure({ name, text, isPart }) {
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents: text, resolveDir: import.meta.dirname, sourcefile: `${name}.js` },
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      external: ['@aws-sdk/*'],
      logLevel: 'silent',
    })
    const [{ contents }] = outputFiles
    const sizes = { bytes: contents.length, gzipBytes: gzipSync(contents).length }
    return { name, ...(isPart && { isPart }), ...sizes, folders: bytesByFolder(metafile) }
  } catch (error) {
    return { name, problem: `${error?.message ?? error}` }
  }
}

function print({ contestants, esbuild }) {
  console.log(`\nBundle beside the SDK: esbuild ${esbuild}, minified\n`)
  printTable(
    ['library', 'KB', 'gzip KB'],
    contestants
      .filter(({ problem }) => problem === undefined)
      .map(({ name, bytes, gzipBytes }) => [name, (bytes / 1000).toFixed(1), (gzipBytes / 1000).toFixed(1)]),
  )
  printProblems(contestants)
}
