import { createRequire } from 'node:module'
import { join } from 'node:path'
import test from 'ava'
import fc from 'fast-check'

const root = join(import.meta.dirname, '../..')

test('properties start from SLUICE_SEED or the usual seed, in whichever package they are', (t) => {
  t.is(fc.readConfigureGlobal().seed, Number(process.env.SLUICE_SEED ?? 20_261_129))
  const file = createRequire(join(root, 'package.json')).resolve('fast-check')
  for (const name of ['core', 'decorators', 'testing'])
    t.is(createRequire(join(root, 'packages', name, 'package.json')).resolve('fast-check'), file, name)
})
