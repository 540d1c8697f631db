import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// what tests and our packages load of others, where that is many files
const packages = {
  sdk: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/util-dynamodb'],
  'class-validator': ['class-validator'],
  'fast-check': ['fast-check'],
}

/** Packages of others, by their bare names: `{ name, from: the folder that has them, modules }`. */
export function sharedEntries(root) {
  const homes = [root, ...['core', 'decorators'].map((name) => join(root, 'packages', name))]
  return Object.entries(packages).map(([name, modules]) => {
    const from = homes.find((home) => existsSync(join(home, 'node_modules', modules[0])))
    if (from === undefined)
      throw new Error(`${modules[0]} is in the bundle for tests, but no package.json here names it`)
    return { name, from, modules }
  })
}

/** Our packages, by their compiled files, each after those that it imports. */
export function ourEntries(root) {
  return ['core', 'testing', 'decorators'].map((name) => {
    const from = join(root, 'packages', name)
    return { name, from, modules: compiledFiles(join(from, 'dist')) }
  })
}

// a file that begins with #! is a command: to load it is to run it
function compiledFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path))
    .filter((file) => !readFileSync(file, 'utf8').startsWith('#!'))
}
