// Loads a bundle of this folder once for each thread, with the code that V8 has compiled before.
const { existsSync, readFileSync } = require('node:fs')
const { wrap, wrapper } = require('node:module')
const { join } = require('node:path')
const { Script, constants } = require('node:vm')

const loaded = new Map()
const scripts = new Map()

function load(name) {
  if (!loaded.has(name)) {
    const filename = join(__dirname, `${name}.cjs`)
    const cache = join(__dirname, `${name}.cache`)
    // esbuild writes ASCII alone
    const script = new Script(wrap(readFileSync(filename, 'latin1')), {
      filename,
      columnOffset: -wrapper[0].length,
      cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    const module = { exports: {} }
    scripts.set(cache, script)
    script.runInThisContext()(module.exports, require, module, filename, __dirname)
    loaded.set(name, module.exports)
  }
  return loaded.get(name)
}

module.exports = { load, scripts }
