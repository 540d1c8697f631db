import { OptionError } from '../errors/option-error.js'
import type { BulkOptions } from './bulk-options.js'

/**
 * Options of removals of what a query finds: those of `bulkWrite` but for checkpoints, as a removal that is started again
 * finds what is left.
 */
export type RemovalOptions = Omit<BulkOptions, 'checkpoint' | 'checkpointIntervalMs'>

const REASONS = {
  checkpoint: 'left out: a removal that is started again finds what is left',
  checkpointIntervalMs: 'left out: there is no checkpoint',
} as const

const TABLE_REASON = "left out: the query's session names the table"

/** Refuses options that have no meaning where a query tells what is removed; with `namesTable` those that name its table. */
export function checkRemovalOptions(options: BulkOptions, { namesTable }: { readonly namesTable: boolean }): void {
  const { checkpoint, checkpointIntervalMs, tablePrefix, tableName } = options
  if (checkpoint !== undefined) throw new OptionError('checkpoint', REASONS.checkpoint, checkpoint)
  if (checkpointIntervalMs !== undefined) {
    throw new OptionError('checkpointIntervalMs', REASONS.checkpointIntervalMs, checkpointIntervalMs)
  }
  if (!namesTable) return
  if (tablePrefix !== undefined) throw new OptionError('tablePrefix', TABLE_REASON, tablePrefix)
  if (tableName !== undefined) throw new OptionError('tableName', TABLE_REASON, tableName)
}
