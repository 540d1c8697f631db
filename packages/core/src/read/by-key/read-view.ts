import { buildProjection } from '../../expressions/build-projection.js'
import type { Identity } from '../../identity/identity.js'
import type { EntitySchema } from '../../schema/entity-schema.js'
import type { GetSettings } from '../get-options.js'
import { knownEntity, pendingEntity } from '../known-entity.js'
import { makeView, viewOf } from '../make-view.js'
import type { ReadTickets } from '../read-ticket.js'
import type { ReaderState } from '../reader-state.js'
import type { ItemLoader } from './item-loader.js'
import { requestedItem } from './requested-item.js'

/** What a view is read with. */
export interface ViewContext {
  readonly state: ReaderState
  readonly loader: ItemLoader
  readonly tickets: ReadTickets
  /** Gets the entity that the view is of. */
  readonly load: () => Promise<object | undefined>
}

/** A view of an item; `undefined` if there is none or its removal is pending. */
export async function readView(
  { state, loader, tickets, load }: ViewContext,
  schema: EntitySchema,
  identity: Identity,
  settings: GetSettings & { readonly project: readonly string[] },
): Promise<object | undefined> {
  const { managed: goesByTheSession, signal } = settings
  const { id } = identity
  const codec = state.codecOf(schema)
  const { properties, paths } = buildProjection(codec, settings.project, 'project')
  signal?.throwIfAborted()
  const known = goesByTheSession ? knownEntity(state, schema, id, settings) : undefined
  if (known !== undefined) return known.entity && viewOf(codec, known.entity, properties, load)
  const ticket = tickets.open()
  try {
    const attributes = withKey(schema, paths.map(nameOf))
    const read = await requestedItem(schema, loader.request({ identity, attributes }, settings), signal)
    const waiting = goesByTheSession ? pendingEntity(state.pending, schema, id) : undefined
    if (waiting !== undefined) return waiting.entity && viewOf(codec, waiting.entity, properties, load)
    const stored = goesByTheSession ? ticket.outdated.get(id) : undefined
    // older than what is stored, whatever that is
    if (stored === 'unknown') return readView({ state, loader, tickets, load }, schema, identity, settings)
    const item = stored === undefined ? read : stored?.item
    return item && makeView(codec, item, properties, load)
  } finally {
    tickets.close(ticket)
  }
}

function nameOf([name]: readonly (string | number)[]): string {
  return String(name)
}

/** An item is told from others by its key. */
function withKey({ key: { partitionKey, sortKey } }: EntitySchema, names: readonly string[]): readonly string[] {
  return [...new Set([...names, partitionKey.name, ...(sortKey === undefined ? [] : [sortKey.name])])]
}
