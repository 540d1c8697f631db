import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from '../source/command-of.mjs'
import { write } from './empty-project.mjs'
import { root, run } from './run.mjs'
import { tools } from './tools.mjs'

const base = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions
const modes = {
  standard: {},
  legacy: { experimentalDecorators: true, emitDecoratorMetadata: true },
}

/** The compiler versions that tools/ has, oldest first. */
export const typescriptVersions = Object.keys(
  JSON.parse(readFileSync(join(tools, 'package.json'), 'utf8')).devDependencies,
)
  .filter((name) => name.startsWith('typescript-'))
  .map((name) => name.slice('typescript-'.length))
  .sort()

/**
 * Compiles `src` folders of a project that uses the packages, with one compiler version and decorator mode, into
 * out/VERSION-MODE. Gives the errors in the project and in our declarations; those in other packages are not ours.
 */
export function compileConsumer(project, version, mode, include) {
  const name = `${version}-${mode}`
  const compilerOptions = {
    ...base,
    ...modes[mode],
    lib: ['es2023', 'esnext.decorators', 'esnext.disposable'],
    isolatedDeclarations: undefined,
    composite: false,
    incremental: false,
    declaration: false,
    declarationMap: false,
    skipLibCheck: false,
    rootDir: 'src',
    outDir: `out/${name}`,
  }
  write(project, { [`tsconfig.${name}.json`]: JSON.stringify({ compilerOptions, include }) })
  const tsc = commandOf(tools, `typescript-${version}`, 'tsc')
  const { ok, output } = run(process.execPath, [tsc, '-p', `tsconfig.${name}.json`, '--pretty', 'false'], {
    cwd: project,
  })
  if (ok) return ''
  const errors = output.split('\n').filter((line) => /error TS\d+/.test(line))
  const ours = errors.filter((line) => !/^(\.\.\/)*node_modules\/(?!@sluice\/)/.test(line))
  return errors.length === 0 ? output : ours.join('\n')
}
