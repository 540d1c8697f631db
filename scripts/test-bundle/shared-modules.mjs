import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What bundles hold, by file or bare name: for the bundles after them, and for tests. */
export function openShared(folder) {
  const loader = join(folder, 'load.cjs')
  const { load } = createRequire(loader)(loader)
  const modules = new Map()

  /** Takes a bundle that has been written: the module at `i` is its export `m<i>`. */
  function add({ name, modules: files }) {
    const bundle = load(name)
    for (const [at, file] of files.entries()) modules.set(file, { name, at, names: Object.keys(bundle[`m${at}`]) })
  }

  /** A module that says what the bundled one does. */
  function stubOf(file) {
    const { name, at, names } = modules.get(file)
    return [
      `import { createRequire } from 'node:module'`,
      `const m = createRequire(${JSON.stringify(loader)})(${JSON.stringify(loader)}).load('${name}').m${at}`,
      ...names.map((exported, i) => `const v${i} = m[${JSON.stringify(exported)}]`),
      `export { ${names.map((exported, i) => `v${i} as ${exported}`).join(', ')} }`,
    ].join('\n')
  }

  /** Writes them all: the table from URL or bare name to the stub's URL. */
  function writeStubs() {
    const pairs = [...modules].map(([file, { name, at }]) => {
      const path = join(folder, 'stubs', name, `${at}.js`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, stubOf(file))
      return [isAbsolute(file) ? pathToFileURL(file).href : file, pathToFileURL(path).href]
    })
    return Object.fromEntries(pairs)
  }

  return { add, has: (file) => modules.has(file), stubOf, writeStubs }
}
