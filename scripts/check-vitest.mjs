// The packed packages under Vitest, in an empty project, as npm installs them. Vitest wants Node 22.12 or later.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { check, close } from './packages/checks.mjs'
import { emptyProject, pinned, write } from './packages/empty-project.mjs'
import { firstExample } from './packages/first-example.mjs'
import { packPackages } from './packages/pack-packages.mjs'
import { below, readFiles } from './packages/read-files.mjs'
import { root, run } from './packages/run.mjs'
import { offlineEnvironment } from './snippets/offline-environment.mjs'

const vitest = 'vitest@5.1.1'
const needed = ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', 'reflect-metadata', 'esbuild'].map(pinned)
const project = emptyProject([...packPackages().map((p) => p.tarball), ...needed, vitest])
const files = readFiles(join(root, 'scripts/vitest'), /\.ts$/)
const common = { 'song.ts': firstExample(root).files['song.ts'], 'song.test.ts': files['song.test.ts'] }

function runVitest(folder, compilerOptions, own = {}) {
  write(project, below(folder, { ...common, ...own, 'tsconfig.json': JSON.stringify({ compilerOptions }) }))
  return vitestIn(folder)
}

function vitestIn(folder) {
  const args = [join(project, 'node_modules/vitest/vitest.mjs'), 'run']
  return run(process.execPath, args, { cwd: join(project, folder), env: offlineEnvironment(), timeout: 120_000 })
}

const ownFiles = (folder) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, text]) => [path.slice(folder.length + 1), text]),
  )

check('legacy decorators: written, read, and types inferred', () => {
  const options = { target: 'es2022', experimentalDecorators: true, emitDecoratorMetadata: true }
  const { ok, output } = runVitest('legacy', options, ownFiles('legacy'))
  return ok ? '' : output
})
check('standard decorators through the plugin of the docs: written and read', () => {
  const { ok, output } = runVitest('standard', { target: 'es2022' }, ownFiles('standard'))
  return ok ? '' : output
})
check('standard decorators by themselves are what the docs say: a SyntaxError', () => {
  const { ok, output } = runVitest('plain', { target: 'es2022' })
  return !ok && output.includes('SyntaxError') ? '' : `docs/entities.md can say that Vitest takes them:\n${output}`
})
check('a service on the SDK alone is tested, also while timers are faked', () => {
  const service = readFileSync(join(root, 'examples/src/testing/logins.ts'), 'utf8')
  write(project, below('service', { 'logins.ts': service, 'logins.test.ts': files['logins.test.ts'] }))
  const { ok, output } = vitestIn('service')
  return ok && /Tests +4 passed/.test(stripVTControlCharacters(output)) ? '' : output
})
check('docs/entities.md shows that plugin as it is here', () =>
  readFileSync(join(root, 'docs/entities.md'), 'utf8').includes(files['standard/vitest.config.ts']) ? '' : 'it differs',
)
close()
