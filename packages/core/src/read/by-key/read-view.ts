import { buildProjection } from '../../expressions/build-projection.js'
import type { Identity } from '../../identity/identity.js'
import type { EntitySchema } from '../../schema/entity-schema.js'
import type { GetSettings } from '../get-options.js'
import { type Known, knownEntity } from '../known-entity.js'
import { viewOf } from '../make-view.js'
import type { ReadTickets } from '../read-ticket.js'
import type { ReaderState } from '../reader-state.js'
import { viewOfAnswer } from '../view-of-answer.js'
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
  const { managed, signal } = settings
  const { id } = identity
  const codec = state.codecOf(schema)
  const { properties, paths } = buildProjection(codec, settings.project, 'project')
  signal?.throwIfAborted()
  const knownNow = (): Known | undefined => (managed ? knownEntity(state, schema, id, settings) : undefined)
  const known = knownNow()
  if (known !== undefined) return known.entity && viewOf(codec, known.entity, properties, load)
  const ticket = tickets.open()
  try {
    const attributes = withKey(schema, paths.map(nameOf))
    const item = await requestedItem(schema, loader.request({ identity, attributes }, settings), signal)
    // older than what is stored, whatever that is
    const isOvertaken = managed && ticket.outdated.get(id) === 'unknown' && knownNow() === undefined
    if (isOvertaken) return readView({ state, loader, tickets, load }, schema, identity, settings)
    return viewOfAnswer(state, { ticket, schema, id, item, load }, { ...settings, properties })
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
