import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import test from 'ava'

test("the same tests pass under Node's own runner", async (t) => {
  const file = join(import.meta.dirname, 'logins.node-test.js')
  const { stdout } = await promisify(execFile)(process.execPath, ['--test', '--test-reporter=tap', file])
  t.regex(stdout, /^# pass 4$/m)
  t.regex(stdout, /^# fail 0$/m)
})
