import { lessThan, notExists, or, type Session } from '@sluice/core'
import type { StreamChange } from '@sluice/core/streams'
import { CatalogueEntry } from './catalogue-entry.js'
import type { Product } from './product.js'

/** A change of a product, both images known. */
export type ProductChange = StreamChange<typeof Product, 'NEW_AND_OLD_IMAGES'>

const SEQUENCE_DIGITS = 40
/** Streams hold records for a day. */
const GONE_MS = 2 * 24 * 60 * 60 * 1000

/**
 * Saves in the session what a change means for the catalogue; returns the entries that it touches. Each write expects to
 * find what an earlier change left: a record that is delivered again, or late, changes nothing.
 */
export function projectChange(session: Session, change: ProductChange): readonly CatalogueEntry[] {
  // most changes are of something that the catalogue doesn't show
  if (!change.changed.some((property) => property !== 'supplier')) return []
  const { oldEntity, newEntity, sequenceNumber = '', approximateCreation } = change
  const sequence = sequenceNumber.padStart(SEQUENCE_DIGITS, '0')
  const entries = newEntity === undefined ? [] : [entryOf(newEntity, sequence)]
  if (oldEntity !== undefined && oldEntity.category !== newEntity?.category) {
    const goneUntil = new Date((approximateCreation ?? new Date()).getTime() + GONE_MS)
    entries.push(Object.assign(entryOf(oldEntity, sequence), { goneUntil }))
  }
  for (const entry of entries) {
    session.save(entry, { if: ($) => or(notExists($.sequence), lessThan($.sequence, sequence)) })
  }
  return entries
}

function entryOf({ category, sku, name, cents }: Product, sequence: string): CatalogueEntry {
  return Object.assign(new CatalogueEntry(), { category, sku, name, cents, sequence })
}
