import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import test from 'ava'

const openLog = fileURLToPath(import.meta.resolve('#src/diagnostics/open-log.js'))

/** What a process with these variables writes to stderr for a line in each of two sections. */
function written(env: NodeJS.ProcessEnv): string {
  const program = `
    import { openLog } from ${JSON.stringify(openLog)}
    for (const section of ['sluice:flush', 'sluice:batch']) {
      const { enabled, write } = openLog(section)
      if (enabled) write('a line with 100 % of it')
    }`
  const { PATH } = process.env
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program], { env: { PATH, ...env } })
  return child.stderr.toString().replace(/ \d+: /g, ' PID: ')
}

const FLUSH = 'SLUICE:FLUSH PID: a line with 100 % of it\n'
const BATCH = 'SLUICE:BATCH PID: a line with 100 % of it\n'

for (const [env, expected] of [
  [{}, ''],
  [{ NODE_DEBUG: 'sluice*' }, FLUSH + BATCH],
  [{ NODE_DEBUG: 'sluice:batch' }, BATCH],
  [{ DEBUG: 'sluice:*' }, FLUSH + BATCH],
  [{ DEBUG: 'express:*, sluice:flush' }, FLUSH],
  [{ DEBUG: '*,-sluice:flush' }, BATCH],
  [{ DEBUG: 'express:*' }, ''],
  [{ DEBUG: 'sluice:*', NODE_DEBUG: 'sluice*' }, FLUSH + BATCH],
] as const) {
  test(`with ${JSON.stringify(env)} the log writes ${expected.split('\n').length - 1} of two lines`, (t) => {
    t.is(written(env), expected)
  })
}
