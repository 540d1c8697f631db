import { readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const modules = join(import.meta.dirname, '..', 'node_modules')
const SDK = ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/util-dynamodb']

/** The installed version of a package. */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version
}

/** The SDK packages that the named packages load, with every version and the number of copies: one is wanted. */
export function sdkCopies(packages) {
  return SDK.map((sdk) => {
    const roots = new Set([realpathSync(join(modules, sdk))])
    for (const name of packages) for (const root of rootsOf(sdk, realpathSync(join(modules, name)))) roots.add(root)
    const versions = [...roots].map((root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
    return { name: sdk, copies: roots.size, versions }
  })
}

function rootsOf(sdk, packageRoot) {
  const require = createRequire(join(packageRoot, 'package.json'))
  const { dependencies = {} } = require(join(packageRoot, 'package.json'))
  const users = [packageRoot]
  // typedorm reaches the SDK through a package of its own
  for (const name of Object.keys(dependencies)) if (name.startsWith('@typedorm/')) users.push(folderOf(name, require))
  return users.map((user) => folderOf(sdk, createRequire(join(user, 'package.json')))).filter(Boolean)
}

function folderOf(name, require) {
  try {
    const path = require.resolve(name)
    const folder = join('node_modules', name)
    return realpathSync(path.slice(0, path.lastIndexOf(folder) + folder.length))
  } catch {
    return undefined
  }
}
