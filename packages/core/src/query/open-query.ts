import type { EntityTarget } from '../schema/key-types.js'
import { schemaOf } from '../schema/registry.js'
import { openRequest } from './open-request.js'
import { QueryBuilder } from './query-builder.js'
import type { QueryContext } from './query-context.js'
import type { TableQuery } from './table-query.js'

/** A query of a class's table, or of one of its indexes, of which nothing is told yet. */
export function openQuery<C extends EntityTarget>(context: QueryContext, target: C): TableQuery<C> {
  const builder = new QueryBuilder(context, openRequest(context, 'query', schemaOf(target)))
  // the interface tells what the class's keys and indexes make of the builder's methods
  return builder as unknown as TableQuery<C>
}
