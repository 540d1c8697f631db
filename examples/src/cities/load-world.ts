import { Session } from '@sluice/core'
import { describeInterruption } from './describe-interruption.js'
import { flushAll } from './flush-all.js'
import { formatSeconds } from './format-seconds.js'
import type { Store } from './open-store.js'
import type { World } from './read-world.js'

/** Writes everything through one session and one flush, prints the report, and tells how it ended. */
export async function loadWorld(
  { client, clock, isVirtual }: Store,
  { cities, countries }: World,
  signal: AbortSignal,
): Promise<'written' | 'failed' | 'interrupted'> {
  const session = new Session({ client, clock })
  session.saveAll(countries)
  session.saveAll(cities)
  const startedAt = performance.now()
  const report = await flushAll(session, signal)
  console.log(report)
  console.log(`Flushed in ${formatSeconds(performance.now() - startedAt)}`)
  if (isVirtual)
    console.log("The report's times are the fake clock's: its waits for a throttled table take no real time")
  if (report.ok) return 'written'
  if (!signal.aborted) return 'failed'
  console.log(describeInterruption(report, session.pending.length))
  return 'interrupted'
}
