import type { Condition } from '../../expressions/condition.js'
import type { Projection } from '../../expressions/projection.js'
import type { Table } from '../../identity/table.js'
import type { EntitySchema, IndexSchema } from '../../schema/entity-schema.js'

/** What ends a reading before its end; the place where it stopped is told by a cursor. What is left out has no limit. */
export interface ReadBudget {
  /** Calls that bring a page, at least 1. */
  readonly maxPages?: number
  /** Read units: no call is begun once that many were consumed. The last call can go beyond. */
  readonly maxReadUnits?: number
  /** Ends it at once: calls under way are cancelled. */
  readonly signal?: AbortSignal
}

/** A query or scan as it waits to be sent: frozen data, checked by whoever made it. */
export interface ReadRequest {
  readonly kind: 'query' | 'scan'
  readonly schema: EntitySchema
  readonly table: Table
  /** The index that is read in place of the table. */
  readonly index: IndexSchema | undefined
  /** Of a query only. */
  readonly keyCondition: Condition | undefined
  readonly filter: Condition | undefined
  /** What is asked of each item, if not all that there is. */
  readonly projection: Projection | undefined
  /** In the sort key's order; `false` for a query in its opposite. */
  readonly forward: boolean
  readonly consistent: boolean
  /** Entities wanted, not items examined. */
  readonly limit: number | undefined
  /** Items that one call examines at most. */
  readonly pageSize: number | undefined
  /** Parts of a scan that are read side by side; 1 for a query. */
  readonly segments: number
  /** Whether what is read takes part in the identity map. */
  readonly managed: boolean
  readonly budget: ReadBudget
}
