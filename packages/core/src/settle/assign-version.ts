import { CallbackError } from '../errors/callback-error.js'
import type { WriteOperation } from '../pending/operation.js'
import { renderKey } from '../schema/render-key.js'

/** Gives an entity the version that is stored now; returns the error if it doesn't take it, as a frozen one doesn't. */
export function assignVersion(
  { entity, schema, identity }: WriteOperation,
  version: number | string | undefined,
): CallbackError | undefined {
  const property = schema.version?.property
  if (property === undefined || entity === undefined) return undefined
  const { className } = schema
  try {
    // the version's property is declared by the class
    const target = entity as Record<string, unknown>
    if (target[property] !== version) target[property] = version
    return undefined
  } catch (cause) {
    return new CallbackError(
      `${className} ${renderKey(schema, identity.key)} is written, but \`${property}\` can't be assigned its new ` +
        'version: load the entity anew before the next write.',
      `${className}.${property}`,
      cause,
    )
  }
}
