import type { TestFn } from 'ava'
import { cases } from './cases.js'
import { expectationOf } from './expectation.js'
import { fits } from './fits.js'
import { dropTables } from './servers/drop-tables.js'
import type { OpenServer } from './servers/open-server.js'

/** Declares one test for each case: on a server that runs, or skipped with the reason why there is none. */
export function runContract(test: TestFn, server: OpenServer): void {
  const { name } = server
  if (server.kind === 'missing') {
    console.warn(`\n!!! ${name} was NOT tested: ${server.reason}\n`)
    for (const { title } of cases) test.skip(`${title} (${name} was not tested: ${server.reason})`, () => {})
    return
  }
  test.after.always('the server stops', () => server.stop())
  for (const one of cases) {
    const { anyOf, why } = expectationOf(one, name)
    test.serial(why === undefined ? one.title : `${one.title}; but ${name} ${why}`, async (t) => {
      const client = server.connect()
      t.teardown(() => dropTables(client))
      const seen = await one.look(client)
      if (anyOf.some((expected) => fits(seen, expected))) t.pass()
      else t.deepEqual(seen, anyOf[0])
    })
  }
}
