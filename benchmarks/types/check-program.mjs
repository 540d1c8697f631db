import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tools } from '../../scripts/packages/tools.mjs'
import { commandOf } from '../../scripts/source/command-of.mjs'

// inside benchmarks/, so that its packages are found
const folder = join(import.meta.dirname, '.programs')

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
}

/** Checks a program with one compiler, in a process of its own: seconds, and the instantiations it took. */
export function checkProgram(version, name, text) {
  const project = join(folder, name)
  mkdirSync(project, { recursive: true })
  writeFileSync(join(project, 'program.ts'), text)
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  const tsc = commandOf(tools, `typescript-${version}`, 'tsc')
  const args = [tsc, '-p', project, '--extendedDiagnostics', '--pretty', 'false']
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} doesn't compile with TypeScript ${version}:\n${stdout.slice(0, 2000)}`)
  const figure = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1])
  return { checkS: figure('Check time'), totalS: figure('Total time'), instantiations: figure('Instantiations') }
}
