import type { TestFn } from 'ava'
import { cases } from './cases.js'
import { fits } from './fits.js'
import { dropTables } from './servers/drop-tables.js'
import type { OpenServer } from './servers/open-server.js'

/** Declares one test for each case: on a server that runs, or skipped with the reason why there is none. */
export function runContract(test: TestFn, server: OpenServer): void {
  if (server.kind === 'missing') {
    console.warn(`\n!!! ${server.name} was NOT tested: ${server.reason}\n`)
    for (const { title } of cases) test.skip(`${title} (${server.name} was not tested: ${server.reason})`, () => {})
    return
  }
  test.after.always('the server stops', () => server.stop())
  for (const { title, look, expect, differs } of cases) {
    const difference = server.name === 'fake' ? undefined : differs?.[server.name]
    const expected = difference === undefined ? expect : difference.sees
    test.serial(difference === undefined ? title : `${title}, but ${server.name} ${difference.why}`, async (t) => {
      const client = server.connect()
      t.teardown(() => dropTables(client))
      const seen = await look(client)
      if (fits(seen, expected)) t.pass()
      else t.deepEqual(seen, expected)
    })
  }
}
