import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tools } from '../../scripts/packages/tools.mjs'
import { commandOf } from '../../scripts/source/command-of.mjs'

// inside benchmarks/, so that its packages are found
const folder = join(import.meta.dirname, '.programs')

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'esnext.decorators', 'esnext.disposable'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  // of our own packages what is published: core's declarations are rolled up
  customConditions: ['published'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
}

/**
 * Checks a program with one compiler, in a process of its own: seconds, and the instantiations it took. Of a compiler in
 * JavaScript CPU time, of a native one, which has no API, the time it tells itself.
 */
export function checkProgram(version, name, text) {
  const project = join(folder, name)
  mkdirSync(project, { recursive: true })
  writeFileSync(join(project, 'program.ts'), text)
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  const found = Number(version.split('.')[0]) < 7 ? probe(version, project) : runNative(version, project)
  if (found.messages.length === 0) return found
  throw new Error(`${name} doesn't compile with TypeScript ${version}: ${found.messages.slice(0, 3).join('; ')}`)
}

function probe(version, project) {
  const compiler = join(tools, 'node_modules', `typescript-${version}`)
  const args = [join(import.meta.dirname, 'probe.mjs'), compiler, project]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

function runNative(version, project) {
  const tsc = commandOf(tools, `typescript-${version}`, 'tsc')
  const args = [tsc, '-p', project, '--extendedDiagnostics', '--pretty', 'false']
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const figure = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1])
  const messages = status === 0 ? [] : stdout.split('\n').filter((line) => line.includes('error TS'))
  const [checkS, totalS, instantiations] = ['Check time', 'Total time', 'Instantiations'].map(figure)
  return { checkS, totalS, instantiations, messages }
}
