import { ExpressionError } from '../errors/expression-error.js'
import { NotManagedError } from '../errors/not-managed-error.js'
import { buildUpdate } from '../expressions/build-update.js'
import type { UpdateBuilder } from '../expressions/update-action.js'
import type { PatchOperation, UpdateOperation } from '../pending/operation.js'
import type { EntityTarget } from '../schema/key-types.js'
import { schemaOf, schemaOfEntity } from '../schema/registry.js'
import { renderKey } from '../schema/render-key.js'
import { expectedVersion } from '../seal/expected-version.js'
import { conditionOf } from './condition-of.js'
import { identifyEntity, identifyKey } from './identify-entity.js'
import type { SessionState } from './session-state.js'
import type { PatchSettings, UpdateSettings } from './update-options.js'

/**
 * The update of what changed of an entity.
 *
 * @throws {NotManagedError} if what it was isn't known.
 */
export function updateOf(state: SessionState, entity: object, settings: UpdateSettings): UpdateOperation {
  const schema = schemaOfEntity(entity)
  const identity = identifyEntity(state, schema, entity)
  const isManaged = state.managed.get(identity.id)?.entity === entity
  const own = state.pending.findByEntity(entity)
  // one that is about to be written will be, and whose key changed is another's business
  if (!isManaged && own === undefined) {
    throw new NotManagedError(schema.className, renderKey(schema, identity.key))
  }
  return {
    kind: 'update',
    schema,
    entity,
    identity,
    ifUnchanged: settings.ifUnchanged,
    exactlyOnce: settings.exactlyOnce,
    baseline: own?.kind === 'update' ? own.baseline : undefined,
    condition: conditionOf(state, schema, settings),
    check: undefined,
    returnStored: settings.returnStored,
    doubts: undefined,
  }
}

/**
 * The patch of an item by class and key.
 *
 * @throws {ExpressionError} if the update can't be, or the class has a version and `if` asks for none.
 */
export function patchOf(
  state: SessionState,
  { target, key }: { readonly target: EntityTarget; readonly key: unknown },
  build: UpdateBuilder<object, never>,
  settings: PatchSettings,
): PatchOperation {
  const schema = schemaOf(target)
  const identity = identifyKey(state, schema, key)
  const condition = conditionOf(state, schema, settings)
  if (schema.version !== undefined && expectedVersion(condition, schema.version.name) === undefined) {
    throw unversioned(schema.className, schema.version.property)
  }
  const { mustExist, returning, exactlyOnce, returnStored } = settings
  return {
    kind: 'patch',
    schema,
    entity: undefined,
    identity,
    update: buildUpdate(state.codecOf(schema), build),
    mustExist,
    returning,
    exactlyOnce,
    condition,
    check: undefined,
    returnStored,
    doubts: undefined,
    inDoubt: false,
  }
}

function unversioned(className: string, property: string): ExpressionError {
  return new ExpressionError(
    `${className} has a version, which a patch must ask for: give it \`{ if: $ => equals($.${property}, …) }\`, with ` +
      '`and(…)` if it asks for more, or change a loaded instance and update() it.',
    className,
    property,
  )
}
