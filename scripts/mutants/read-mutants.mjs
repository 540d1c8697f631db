import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageNames } from '../source/source-files.mjs'

/**
 * The definitions below packages/NAME/test/mutants: each .json file, and the `mutants` of each .mjs file, is one or a
 * list of `{ name, file, find, replace, tests }`. `find` is the exact text, found once in `file` (from the root);
 * `tests` are test files of the same package, like 'behaviour/x' (all of behaviour/ if left out).
 */
export async function readMutants(root) {
  const lists = await Promise.all(packageNames(root).map((name) => readFolder(root, name)))
  return lists.flat()
}

async function readFolder(root, packageName) {
  const folder = join(root, 'packages', packageName, 'test/mutants')
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => /\.(json|mjs)$/.test(f)) : []
  const lists = await Promise.all(
    files.sort().map(async (file) => {
      if (file.endsWith('.json')) return JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return (await import(pathToFileURL(join(folder, file)))).mutants
    }),
  )
  return lists.flat().map((mutant) => ({ ...mutant, package: packageName }))
}
