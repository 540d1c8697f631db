import type { EntityTarget } from '../schema/key-types.js'
import { schemaOf } from '../schema/registry.js'
import { openRequest } from './open-request.js'
import type { QueryContext } from './query-context.js'
import type { TableScan } from './scan.js'
import { ScanBuilder } from './scan-builder.js'

/** A scan of a class's table, or of one of its indexes. */
export function openScan<C extends EntityTarget>(context: QueryContext, target: C): TableScan<C> {
  const builder = new ScanBuilder(context, openRequest(context, 'scan', schemaOf(target)))
  // the interface tells what the class's indexes make of the builder's methods
  return builder as unknown as TableScan<C>
}
