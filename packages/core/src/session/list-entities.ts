import { OptionError } from '../errors/option-error.js'

/** The entities of a call that takes several. */
export function listEntities(entities: Iterable<object>): readonly object[] {
  if (typeof entities === 'object' && entities !== null && Symbol.iterator in entities) return [...entities]
  throw new OptionError('entities', 'an iterable of entities', entities)
}
