import { OptionError } from '@sluice/core'
import test from 'ava'
import { checkSessionHooks } from '#src/hooks/session-hooks.js'

test('hooks are copied, and those left out stay out', (t) => {
  const afterFlush = (): void => undefined
  const hooks = { afterFlush }
  const checked = checkSessionHooks(hooks)
  t.deepEqual(checked, { afterFlush })
  t.not(checked, hooks)
  t.deepEqual(checkSessionHooks(undefined), {})
})

test('a hook that is none is refused by name', (t) => {
  const error = t.throws(() => checkSessionHooks({ afterFlush: 1 } as never), { instanceOf: OptionError })
  t.regex(error.message, /hooks\.afterFlush/)
  t.regex(t.throws(() => checkSessionHooks({ after: () => 1 } as never)).message, /beforeFlush, afterFlush/)
})
