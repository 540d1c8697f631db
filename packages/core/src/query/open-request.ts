import type { ReadRequest } from '../read/pages/read-request.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { QueryContext } from './query-context.js'

const NO_BUDGET = Object.freeze({})

/** A query or scan of a class's table of which nothing more is told yet. */
export function openRequest({ tables }: QueryContext, kind: ReadRequest['kind'], schema: EntitySchema): ReadRequest {
  return Object.freeze({
    ...{ kind, schema, table: tables.tableOf(schema), index: undefined },
    ...{ keyCondition: undefined, filter: undefined, projection: undefined },
    ...{ forward: true, consistent: false, limit: undefined, pageSize: undefined, segments: 1, managed: true },
    budget: NO_BUDGET,
  })
}
