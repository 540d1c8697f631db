import { moveUnmodelled } from './unmodelled-attributes.js'

/** Gives an instance the state of a freshly decoded one, which is not to be used after; returns it. */
export function refreshEntity(entity: object, fresh: object): object {
  Object.assign(entity, fresh)
  moveUnmodelled(fresh, entity)
  return entity
}
