import { join } from 'node:path'
import { compileSnippets } from './compile-snippets.mjs'
import { layOutSnippets } from './lay-out-snippets.mjs'
import { importAll, testAll } from './run-snippets.mjs'

/** Compiles the snippets in `folder` and runs those that can: `[{ snippet, title, error }]`, ignored ones left out. */
export async function checkSnippets(snippets, folder) {
  const files = layOutSnippets(snippets)
  const compileErrors = await compileSnippets(folder, files)
  const compiled = (file) => join(folder, 'out', file.project, file.path.replace(/\.ts$/, '.js'))
  const runnable = files.filter((f) => f.snippet.mode === 'run' && compileErrors.get(f).length === 0)
  const by = (runner) => runnable.filter((f) => f.runner === runner).map(compiled)
  const ran = new Map([...(await importAll(by('node'))), ...(await testAll(folder, by('ava')))])
  return files.map((file) => ({
    snippet: file.snippet,
    title: `${file.snippet.page}:${file.snippet.line} compiles${file.snippet.mode === 'run' ? ' and runs' : ''}`,
    error: compileErrors.get(file).join('\n') || ran.get(compiled(file)),
  }))
}
