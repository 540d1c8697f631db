import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commandOf } from '../source/command-of.mjs'

// as in a reader's project: strict, nothing of this repository's own settings
const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable'],
  module: 'nodenext',
  moduleDetection: 'force',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  sourceMap: true,
  rootDir: '.',
}
const projects = {
  standard: compilerOptions,
  legacy: { ...compilerOptions, experimentalDecorators: true, emitDecoratorMetadata: true },
}

/** Writes the laid out snippets below `folder`, compiles them, and gives for each the compiler's errors. */
export async function compileSnippets(folder, files) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { project, path, snippet } of files) {
    mkdirSync(dirname(join(folder, project, path)), { recursive: true })
    writeFileSync(join(folder, project, path), snippet.text)
  }
  const errors = new Map(files.map((file) => [file, []]))
  for (const [project, options] of Object.entries(projects)) {
    const own = files.filter((file) => file.project === project)
    if (own.length === 0) continue
    const config = { compilerOptions: { ...options, outDir: `../out/${project}` }, include: ['.'] }
    writeFileSync(join(folder, project, 'tsconfig.json'), JSON.stringify(config))
    for (const { path, line, text } of await compile(join(folder, project))) {
      const file = own.find((f) => f.path === path)
      if (file === undefined) throw new Error(`The snippets' project does not compile: ${text}`)
      errors.get(file).push(`${file.snippet.page}:${file.snippet.line + line - 1}: ${text}`)
    }
  }
  return errors
}

const tsc = commandOf(join(import.meta.dirname, '../..'), 'typescript', 'tsc')

function compile(cwd) {
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], { cwd }, (failure, stdout) => {
      const found = stdout.split('\n').flatMap((row) => {
        const match = /^(.+?)\((\d+),\d+\): (error .*)$/.exec(row)
        if (match) return [{ path: match[1], line: Number(match[2]), text: match[3] }]
        return row.startsWith('error ') ? [{ text: row }] : []
      })
      resolve(failure && found.length === 0 ? [{ text: `${failure.message}\n${stdout}` }] : found)
    })
  })
}
