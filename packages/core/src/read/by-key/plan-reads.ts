import { type KeyRead, wantedText } from '../../client/key-read.js'
import { MAX_BATCH_KEYS } from '../../limits.js'

/**
 * Puts reads into calls of up to 100 keys, in their order. A call has one projection for each table, so reads of one
 * table that want others go into another call, beside what has room for them.
 */
export function planReads<R extends KeyRead>(reads: Iterable<R>): readonly (readonly R[])[] {
  const calls: OpenCall<R>[] = []
  let open: OpenCall<R>[] = []
  for (const read of reads) {
    const { name } = read.identity.table
    const wanted = wantedText(read)
    let call = open.find(({ wantedOf }) => !wantedOf.has(name) || wantedOf.get(name) === wanted)
    if (call === undefined) {
      call = { reads: [], wantedOf: new Map() }
      calls.push(call)
      open.push(call)
    }
    call.wantedOf.set(name, wanted)
    call.reads.push(read)
    if (call.reads.length === MAX_BATCH_KEYS) open = open.filter((one) => one !== call)
  }
  return calls.map((call) => call.reads)
}

interface OpenCall<R> {
  readonly reads: R[]
  /** By table, what its reads want. */
  readonly wantedOf: Map<string, string>
}
