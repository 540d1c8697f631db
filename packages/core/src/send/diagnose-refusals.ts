import { tableOf, type Work } from './work.js'

/** Adds the key that the table really has to what is said of refused operations; each table is asked once. */
export async function diagnoseRefusals(
  works: readonly Work[],
  describeKey: (table: string) => Promise<string | undefined>,
): Promise<void> {
  const refused = works.filter(({ outcome, failure }) => outcome === 'rejected' && failure?.code === 'SERVICE_REFUSED')
  for (const table of new Set(refused.map(tableOf))) {
    const key = await describeKey(table)
    if (key === undefined) continue
    for (const work of refused) {
      if (tableOf(work) !== table || work.failure === undefined) continue
      work.failure = { ...work.failure, reason: `${work.failure.reason}; table ${table} has the key ${key}` }
    }
  }
}
