// The packed packages under Jest, in an empty project, as npm installs them: the test that docs/testing.md shows.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { check, close } from './packages/checks.mjs'
import { emptyProject, pinned, write } from './packages/empty-project.mjs'
import { packPackages } from './packages/pack-packages.mjs'
import { readFiles } from './packages/read-files.mjs'
import { root, run } from './packages/run.mjs'
import { offlineEnvironment } from './snippets/offline-environment.mjs'

const jest = ['jest@30.5.2', '@swc/jest@0.2.39']
const needed = ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@swc/core'].map(pinned)
const project = emptyProject([...packPackages().map((p) => p.tarball), ...needed, ...jest])
write(project, {
  ...readFiles(join(root, 'scripts/jest'), /\.[tj]s$/),
  'logins.ts': readFileSync(join(root, 'examples/src/testing/logins.ts'), 'utf8'),
})

function runJest(options, nodeOptions = '') {
  const env = { ...offlineEnvironment(), NODE_OPTIONS: nodeOptions }
  const args = [join(project, 'node_modules/jest/bin/jest.js'), '--ci', ...options]
  return run(process.execPath, args, { cwd: project, env, timeout: 120_000 })
}

const allPass = ({ ok, output }) =>
  ok && /^Tests: +4 passed, 4 total$/m.test(stripVTControlCharacters(output)) ? '' : output
check('ES modules: a service is tested, also while timers are faked', () =>
  allPass(runJest(['--config=jest.config.js'], '--experimental-vm-modules')),
)
check('CommonJS: the same, without the switch', () => allPass(runJest(['--config=jest.commonjs.config.js'])))
check('without the switch or that configuration Jest is what the docs say: an error', () => {
  const { ok, output } = runJest(['--config=jest.config.js'])
  return !ok && output.includes('Must use import to load ES Module') ? '' : `docs/testing.md is out of date:\n${output}`
})
close()
