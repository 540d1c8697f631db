import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import test from 'ava'
import { bundleEntry } from '../test-bundle/bundle-entry.mjs'
import { mapFrames } from '../test-bundle/map-frames.mjs'
import { openShared } from '../test-bundle/shared-modules.mjs'
import { plant } from './plant.mjs'

const root = join(import.meta.dirname, '../..')

async function bundle(t) {
  const home = plant(t, {
    'package.json': '{ "type": "module" }',
    'load.cjs': readFileSync(join(root, 'scripts/test-bundle/load.cjs'), 'utf8'),
    'a/base.js': 'export class Base {\n  boom() {\n    throw new Error("boom")\n  }\n}\n',
    'a/index.js': 'export { Base } from "./base.js"\nexport const frozen = () => {\n  Object.freeze([]).x = 1\n}\n',
    'b/index.js': 'import { Base } from "../a/index.js"\nexport class Derived extends Base {}\n',
  })
  const shared = openShared(home)
  const file = (path) => join(home, path)
  await bundleEntry(home, shared, { name: 'a', from: home, modules: [file('a/base.js'), file('a/index.js')] })
  await bundleEntry(home, shared, { name: 'b', from: home, modules: [file('b/index.js')] })
  const table = shared.writeStubs()
  return { home, load: (path) => import(table[pathToFileURL(file(path)).href]) }
}

test('a bundled module exists once, by whatever way it is reached, and is strict as ES modules are', async (t) => {
  const { load } = await bundle(t)
  const [base, index, derived] = await Promise.all(['a/base.js', 'a/index.js', 'b/index.js'].map(load))
  t.deepEqual(Object.keys(index), ['Base', 'frozen'])
  t.is(index.Base, base.Base)
  t.is(Object.getPrototypeOf(derived.Derived), base.Base)
  t.is(base.Base.name, 'Base')
  t.throws(index.frozen, { instanceOf: TypeError })
})

test('a frame in a bundle is told as the place in its source', async (t) => {
  const { home, load } = await bundle(t)
  const { Derived } = await load('b/index.js')
  const error = t.throws(() => new Derived().boom())
  t.true(error.stack.includes(`${home}/a.cjs:`))
  t.true(mapFrames(error.stack, home).includes(`(${home}/a/base.js:3:`))
  t.is(mapFrames('at /elsewhere/a.cjs:1:2', home), 'at /elsewhere/a.cjs:1:2')
})
