import { OptionError } from '@sluice/core'
import test from 'ava'
import { checkGetOptions } from '#src/read/get-options.js'

test('the defaults: eventually consistent, no refresh, managed', (t) => {
  const defaults = { consistent: false, refresh: false, managed: true }
  t.deepEqual(checkGetOptions({}), defaults)
  t.deepEqual(checkGetOptions({ consistent: undefined, managed: undefined } as never), defaults)
})

test('options are copied', (t) => {
  const options = { consistent: true, refresh: true, managed: false }
  const settings = checkGetOptions(options)
  t.deepEqual(settings, options)
  t.not(settings as object, options)
})

for (const options of [{ consistent: 'yes' }, { refresh: 1 }, { managed: null }, { consistant: true }]) {
  test(`refused: ${JSON.stringify(options)}`, (t) => {
    const [name] = Object.keys(options)
    t.throws(() => checkGetOptions(options as never), { instanceOf: OptionError, message: new RegExp(`${name}`) })
  })
}
