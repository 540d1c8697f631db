import { NotFoundError } from '../errors/not-found-error.js'
import { OptionError } from '../errors/option-error.js'
import { buildProjection } from '../expressions/build-projection.js'
import { type Identity, identify, keyOf } from '../identity/identity.js'
import type { EntityReader } from '../read/by-key/entity-reader.js'
import {
  type AnyGetOptions,
  checkGetOptions,
  checkRefreshOptions,
  type GetSettings,
  type RefreshOptions,
} from '../read/get-options.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { EntityTarget } from '../schema/key-types.js'
import { schemaOf, schemaOfEntity } from '../schema/registry.js'
import { renderKey } from '../schema/render-key.js'
import { identifyEntity, identifyKey } from './identify-entity.js'
import type { SessionState } from './session-state.js'

/** The parts of a session that reads by key need. */
export interface KeyReadContext {
  readonly state: SessionState
  readonly reader: EntityReader
}

/** `session.get`: an entity or a view, `undefined` if there is none. */
export async function readByKey(
  context: KeyReadContext,
  target: EntityTarget,
  key: unknown,
  options: AnyGetOptions | undefined,
): Promise<object | undefined> {
  const settings = checkGetOptions('get', options)
  const schema = schemaOf(target)
  const identity = identifyKey(context.state, schema, key)
  return openRead(context, schema, settings)(identity)
}

/** `session.getOrThrow`: the same, or an error if there is none. */
export async function readOrThrow(
  context: KeyReadContext,
  target: EntityTarget,
  key: unknown,
  options: AnyGetOptions | undefined,
): Promise<object> {
  const settings = checkGetOptions('getOrThrow', options)
  const schema = schemaOf(target)
  const identity = identifyKey(context.state, schema, key)
  const entity = await openRead(context, schema, settings)(identity)
  if (entity !== undefined) return entity
  throw new NotFoundError(schema.className, renderKey(schema, identity.key))
}

/** `session.getMany`: all keys are checked before anything is asked. */
export async function readMany(
  context: KeyReadContext,
  target: EntityTarget,
  keys: unknown,
  options: AnyGetOptions | undefined,
): Promise<(object | undefined)[]> {
  const settings = checkGetOptions('getMany', options)
  const schema = schemaOf(target)
  if (typeof keys !== 'object' || keys === null || !(Symbol.iterator in keys)) {
    throw new OptionError('keys', 'an iterable of keys', keys)
  }
  const identities = Array.from(keys as Iterable<unknown>, (key) => identifyKey(context.state, schema, key))
  return Promise.all(identities.map(openRead(context, schema, settings)))
}

/** How the items of a class are read: as entities, or as views of what is asked for, which is built once for all. */
function openRead(
  { state, reader }: KeyReadContext,
  schema: EntitySchema,
  settings: GetSettings,
): (identity: Identity) => Promise<object | undefined> {
  const { project } = settings
  if (project === undefined) return (identity) => reader.get(schema, identity, settings)
  const viewed = { ...settings, projection: buildProjection(state.codecOf(schema), project, 'project') }
  return (identity) => reader.getView(schema, identity, viewed)
}

/** `session.refresh`: by the item that the instance was loaded from or written as, whatever its key is now. */
export async function refreshByEntity(
  { state, reader }: KeyReadContext,
  entity: object,
  options: RefreshOptions,
): Promise<object | undefined> {
  const settings = checkRefreshOptions(options)
  const schema = schemaOfEntity(entity)
  const id = state.managed.idOf(entity)
  const managed = id === undefined ? undefined : state.managed.get(id)
  const identity =
    managed === undefined
      ? identifyEntity(state, schema, entity)
      : identify(state.tables.tableOf(schema), keyOf(schema.key, managed.baseline.item))
  return reader.refresh(entity, identity, settings)
}
