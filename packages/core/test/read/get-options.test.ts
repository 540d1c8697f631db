import { OptionError } from '@sluice/core'
import test from 'ava'
import { checkGetOptions, checkRefreshOptions } from '#src/read/get-options.js'

const RETRY = { maxAttempts: 12, maxElapsedMs: 60_000, baseDelayMs: 25, maxDelayMs: 20_000 }

test('the defaults: eventually consistent, no refresh, managed, the whole entity, the retries of a flush', (t) => {
  const defaults = {
    consistent: false,
    refresh: false,
    managed: true,
    retry: RETRY,
    signal: undefined,
    project: undefined,
  }
  t.deepEqual(checkGetOptions('get', {}), defaults)
  t.deepEqual(checkGetOptions('get', undefined), defaults)
  t.deepEqual(checkGetOptions('get', { consistent: undefined, managed: undefined } as never), defaults)
})

test('options are copied', (t) => {
  const { signal } = new AbortController()
  const options = { consistent: true, managed: false, project: ['year'], retry: { maxAttempts: 2 }, signal }
  const settings = checkGetOptions('get', options)
  t.deepEqual(settings, { ...options, refresh: false, retry: { ...RETRY, maxAttempts: 2 } })
  t.not(settings.project, options.project)
})

test('a refresh is consistent, and takes neither that nor `managed` as an option', (t) => {
  t.deepEqual(checkRefreshOptions({}), { consistent: true, retry: RETRY, signal: undefined })
  t.throws(() => checkRefreshOptions({ managed: false } as never), { instanceOf: OptionError })
})

for (const options of [
  { consistent: 'yes' },
  { refresh: 1 },
  { managed: null },
  { project: 'year' },
  { signal: 1 },
  { consistant: true },
]) {
  test(`refused: ${JSON.stringify(options)}`, (t) => {
    const [name] = Object.keys(options)
    t.throws(() => checkGetOptions('get', options as never), {
      instanceOf: OptionError,
      message: new RegExp(`${name}`),
    })
  })
}
