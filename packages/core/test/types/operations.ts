// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import {
  defineEntity,
  type FailureGroup,
  type FlushMode,
  lessThan,
  type OperationOptions,
  type PartitionKey,
  type PendingEntry,
  Session,
  type SessionOptions,
  type VersionAttribute,
  type VersionProperty,
  type WriteOptions,
} from '@sluice/core'

class Draft {
  id!: PartitionKey<string>
  text!: string
  revision?: number
}

const Drafts = defineEntity(Draft, {
  table: 'Drafts',
  partitionKey: 'id',
  version: 'revision',
  attributes: { id: 'string', text: 'string', revision: 'number' },
})

export const version: VersionAttribute | undefined = Drafts.schema.version
export const property: VersionProperty<{ id: 'string'; on: 'date' }> = 'id'
// @ts-expect-error a date is no version
export const wrong: VersionProperty<{ id: 'string'; on: 'date' }> = 'on'
export const modes: readonly FlushMode[] = ['auto', 'batch', 'transact']
export const options: WriteOptions<Draft> = { if: ($) => lessThan($.revision, 2), returnStored: true }
export const plain: OperationOptions = { returnStored: true, onConflict: 'throw' }

export function write(settings: SessionOptions, draft: Draft): readonly PendingEntry[] {
  const session = new Session(settings)
  session.save(draft, options)
  session.save(draft, { if: ($) => lessThan($.revision, 2) })
  session.create(draft, plain)
  session.createAll([draft], plain)
  session.remove(draft, options)
  session.remove(Draft, { id: 'a' }, options)
  session.check(Drafts, { id: 'a' }, ($) => lessThan($.revision, 2))
  // @ts-expect-error there is no such attribute
  session.save(draft, { if: ($) => lessThan($.version, 2) })
  // @ts-expect-error a create has one condition, its own
  session.create(draft, { if: options.if })
  // @ts-expect-error a condition is of one item
  session.saveAll([draft], { if: options.if })
  // @ts-expect-error a check needs the whole key
  session.check(Drafts, {}, ($) => lessThan($.revision, 2))
  return session.pending
}

export const count = ({ count, first }: FailureGroup): number => count - first.length
