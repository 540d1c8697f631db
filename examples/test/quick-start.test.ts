import test from 'ava'
import { runExample } from './support/run-example.js'

test('the quick start writes two operations in one call and reads the song back', async (t) => {
  const { exitCode, stdout } = await runExample('quick-start')
  t.is(exitCode, 0)
  t.regex(stdout, /^ {2}written +2$/m)
  t.regex(stdout, /^calls +1 /m)
  t.regex(stdout, /without a call: true$/m)
  t.regex(stdout, /another session: Song \{/)
})
