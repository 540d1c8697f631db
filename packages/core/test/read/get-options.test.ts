import { OptionError } from '@sluice/core'
import test from 'ava'
import { checkGetOptions } from '#src/read/get-options.js'

test('the defaults: eventually consistent, no refresh, managed', (t) => {
  const defaults = { consistent: false, refresh: false, managed: true }
  t.deepEqual(checkGetOptions('get', {}), defaults)
  t.deepEqual(checkGetOptions('get', { consistent: undefined, managed: undefined } as never), defaults)
})

test('options are copied', (t) => {
  const options = { consistent: true, refresh: true, managed: false }
  const settings = checkGetOptions('get', options)
  t.deepEqual(settings, options)
  t.not(settings as object, options)
})

for (const options of [{ consistent: 'yes' }, { refresh: 1 }, { managed: null }, { consistant: true }]) {
  test(`refused: ${JSON.stringify(options)}`, (t) => {
    const [name] = Object.keys(options)
    t.throws(() => checkGetOptions('get', options as never), {
      instanceOf: OptionError,
      message: new RegExp(`${name}`),
    })
  })
}
