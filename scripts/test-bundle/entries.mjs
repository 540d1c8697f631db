import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// what tests and our packages load of others, where that is many files
const packages = {
  sdk: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/util-dynamodb'],
  'class-validator': ['class-validator'],
  'fast-check': ['fast-check'],
}

/** What a bundle consists of, `{ name, from: the folder that imports it, modules: files or bare names }`, in a workspace of ours. */
export function workspaceEntries(root) {
  const homes = [root, ...['core', 'decorators'].map((name) => join(root, 'packages', name))]
  const others = Object.entries(packages).map(([name, modules]) => {
    const from = homes.find((home) => isInstalled(home, modules[0]))
    if (from === undefined)
      throw new Error(`${modules[0]} is in the bundle for tests, but no package.json here names it`)
    return { name, from, modules }
  })
  // each after those that it imports
  const ours = ['core', 'testing', 'decorators'].map((name) => {
    const from = join(root, 'packages', name)
    return { name, from, modules: compiledFiles(join(from, 'dist')) }
  })
  return [...others, ...ours]
}

/** The same where our packages are installed from the registry's form, as far as the project has them. */
export function projectEntries(project) {
  const others = Object.entries(packages).map(([name, modules]) => ({ name, modules }))
  const ours = ['core', 'testing', 'decorators'].map((name) => ({
    name,
    modules: entryPoints(project, `@sluice/${name}`),
  }))
  return [...others, ...ours]
    .map(({ name, modules }) => ({
      name,
      from: project,
      modules: modules.filter((m) => isInstalled(project, packageOf(m))),
    }))
    .filter(({ modules }) => modules.length > 0)
}

function entryPoints(project, name) {
  if (!isInstalled(project, name)) return []
  const { exports } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'))
  return Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => name + path.slice(1))
}

function packageOf(module) {
  return module.split('/', module.startsWith('@') ? 2 : 1).join('/')
}

function isInstalled(home, name) {
  return existsSync(join(home, 'node_modules', name))
}

// a file that begins with #! is a command: to load it is to run it
function compiledFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path))
    .filter((file) => !readFileSync(file, 'utf8').startsWith('#!'))
}
