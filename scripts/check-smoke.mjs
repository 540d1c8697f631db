// The packed packages in an empty project, as npm installs them: the README's first example compiles and runs in both
// decorator modes, with and without the optional packages, and the type tests compile, with each TypeScript version; editors
// show the same types with all of them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { printTypes } from '../packages/core/.test/fixtures/printed-types.js'
import { check, close } from './packages/checks.mjs'
import { compileConsumer, typescriptVersions } from './packages/compile-consumer.mjs'
import { emptyProject, importedPackages, pinned, write } from './packages/empty-project.mjs'
import { firstExample } from './packages/first-example.mjs'
import { packPackages } from './packages/pack-packages.mjs'
import { below, readFiles } from './packages/read-files.mjs'
import { root, run } from './packages/run.mjs'
import { installTools, tools } from './packages/tools.mjs'
import { offlineEnvironment } from './snippets/offline-environment.mjs'
import { commandOf } from './source/command-of.mjs'

installTools()
const packed = packPackages()
const optional = ['class-validator', 'reflect-metadata']
const modes = ['legacy', 'standard']

let example = { files: {} }
check('README.md has a first example', () => {
  example = firstExample(root)
})

// types/ serves both modes; legacy/types/ and standard/types/ one each
const typeTests = Object.assign(
  {},
  ...packed.flatMap(({ name }) => [
    below(`both/${name}`, readFiles(join(root, 'packages', name, 'test/types'), /\.ts$/)),
    ...modes.map((mode) =>
      below(`${mode}/${name}`, readFiles(join(root, 'packages', name, 'test', mode, 'types'), /\.ts$/)),
    ),
  ]),
)

function consumer(extra, files) {
  const needed = new Set(['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@types/node', ...extra])
  for (const name of importedPackages(files)) needed.add(name)
  const project = emptyProject([...packed.map((p) => p.tarball), ...[...needed].map(pinned)])
  write(project, below('src', files))
  return project
}

function runExample(project, folder) {
  const entry = join('out', folder, 'example', example.entry.replace(/ts$/, 'js'))
  const { ok, output } = run(process.execPath, [entry], { cwd: project, env: offlineEnvironment(), timeout: 60_000 })
  return ok ? '' : output || 'it did not end'
}

function checkConsumer(project, label, version) {
  for (const mode of modes) {
    const include = ['src/example', 'src/both', `src/${mode}`]
    const compiles = check(`TypeScript ${version}, ${mode} decorators, ${label}: compiles`, () =>
      compileConsumer(project, version, mode, include),
    )
    if (!compiles || example.entry === undefined) continue
    check(`TypeScript ${version}, ${mode} decorators, ${label}: the example runs`, () =>
      runExample(project, `${version}-${mode}`),
    )
  }
}

const exampleFiles = below('example', example.files)
const full = consumer(optional, { ...exampleFiles, ...typeTests })
for (const version of typescriptVersions) {
  checkConsumer(full, 'with the optional packages', version)
  check(`TypeScript ${version}: editors show short types`, () => {
    const types = printTypes(commandOf(tools, `typescript-${version}`, 'tsc'), join(full, `printed-${version}`))
    const others = types.filter(({ expected, printed }) => printed !== expected)
    return others.map(({ expression, printed }) => `${expression}: ${printed}`).join('\n')
  })
}

// tsx and esbuild tell nothing of types, and read the decorators' mode from tsconfig.json
const tsx = emptyProject([
  ...packed.map((p) => p.tarball),
  ...['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb'].map(pinned),
  'tsx@4.23.15',
])
for (const mode of modes) {
  const compilerOptions = { target: 'es2022', experimentalDecorators: mode === 'legacy' }
  write(tsx, below(mode, { ...example.files, 'tsconfig.json': JSON.stringify({ compilerOptions }) }))
  check(`tsx, ${mode} decorators: the example runs`, () => {
    const args = ['--import', 'tsx', example.entry]
    const { ok, output } = run(process.execPath, args, {
      cwd: join(tsx, mode),
      env: offlineEnvironment(),
      timeout: 60_000,
    })
    return ok ? '' : output || 'it did not end'
  })
}

const bare = consumer([], exampleFiles)
check('the optional packages are not installed unasked', () =>
  optional.filter((name) => existsSync(join(bare, 'node_modules', name))).join(', '),
)
check('the command of @sluice/testing runs as installed', () => {
  const command = join(bare, 'node_modules/.bin/sluice-testing')
  const { ok, output } = run(command, ['--help'], { cwd: bare, env: offlineEnvironment(), timeout: 60_000 })
  return ok && output.includes('--port') ? '' : output || 'it printed nothing'
})
checkConsumer(bare, 'without the optional packages', typescriptVersions.at(-1))
close()
