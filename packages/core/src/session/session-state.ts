import type { SdkClient } from '../client/sdk-client.js'
import type { Clock } from '../clock/clock.js'
import type { EntityCodec } from '../codec/entity-codec.js'
import type { HookGuard } from '../hooks/hook-guard.js'
import type { IdentityMap } from '../identity/identity-map.js'
import type { StoredState } from '../identity/stored-state.js'
import type { TableDirectory } from '../identity/table-directory.js'
import type { PendingOperations } from '../pending/pending-operations.js'
import type { FlushReport } from '../report/flush-report.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { KeptTransactions } from '../send/transaction/kept-transactions.js'

/** The session's own hooks, and the guard of all that its flushes run. */
interface FlushHooks {
  readonly guard: HookGuard
  readonly beforeFlush: (() => unknown) | undefined
  readonly afterFlush: ((report: FlushReport) => unknown) | undefined
}

/** What the parts of one session share. */
export interface SessionState {
  readonly client: SdkClient
  readonly clock: Clock
  readonly random: () => number
  readonly tables: TableDirectory
  readonly pending: PendingOperations
  /** The transactions that ended in doubt. */
  readonly kept: KeptTransactions
  readonly managed: IdentityMap
  /** Marks reads of this identity that are under way as older than what is known now; `stored` is what a flush left. */
  readonly outdate: (id: string, stored?: StoredState) => void
  readonly hooks: FlushHooks
  readonly codecOf: (schema: EntitySchema) => EntityCodec
}
