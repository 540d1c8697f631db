import type { StoredPath } from '../../expressions/condition.js'
import type { Projection } from '../../expressions/projection.js'
import type { Identity } from '../../identity/identity.js'
import type { EntitySchema } from '../../schema/entity-schema.js'
import { keyParts } from '../../schema/key-parts.js'
import type { GetSettings } from '../get-options.js'
import { type Known, knownEntity } from '../known-entity.js'
import { viewOf } from '../make-view.js'
import type { ReadTickets } from '../read-ticket.js'
import type { ReaderState } from '../reader-state.js'
import { viewOfAnswer } from '../view-of-answer.js'
import type { ItemLoader } from './item-loader.js'
import { requestedItem } from './requested-item.js'

/** What a view is read with. */
interface ViewContext {
  readonly state: ReaderState
  readonly loader: ItemLoader
  readonly tickets: ReadTickets
  /** Gets the entity that the view is of. */
  readonly load: () => Promise<object | undefined>
}

/** Get options, with what they ask for. */
export interface ViewSettings extends GetSettings {
  readonly projection: Projection
}

/** A view of an item; `undefined` if there is none or its removal is pending. */
export async function readView(
  { state, loader, tickets, load }: ViewContext,
  schema: EntitySchema,
  identity: Identity,
  settings: ViewSettings,
): Promise<object | undefined> {
  const { managed, signal, projection } = settings
  const { id } = identity
  const codec = state.codecOf(schema)
  signal?.throwIfAborted()
  const knownNow = (): Known | undefined => (managed ? knownEntity(state, schema, id, settings) : undefined)
  const known = knownNow()
  if (known !== undefined) return known.entity && viewOf(codec, known.entity, projection, load)
  const ticket = tickets.open()
  try {
    const paths = withKey(schema, projection.paths)
    const item = await requestedItem(schema, loader.request({ identity, paths }, settings), signal)
    // older than what is stored, whatever that is
    const isOvertaken = managed && ticket.outdated.get(id) === 'unknown' && knownNow() === undefined
    if (isOvertaken) return readView({ state, loader, tickets, load }, schema, identity, settings)
    return viewOfAnswer(state, { ticket, schema, id, item, load }, { ...settings, shape: projection })
  } finally {
    tickets.close(ticket)
  }
}

/** An item is told from others by its key. */
function withKey({ key }: EntitySchema, paths: readonly StoredPath[]): readonly StoredPath[] {
  const missing = keyParts(key).filter(({ name }) => paths.every(([first]) => first !== name))
  return [...paths, ...missing.map(({ name }) => [name])]
}
