import type { WrittenAction, WrittenSection } from '../grammar/written.js'
import { DistinctPaths } from '../paths/distinct-paths.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import type { Path, Update } from '../syntax.js'
import { bindPath } from './bind-path.js'
import { bindSetValue } from './bind-set-value.js'
import { checkAddedType } from './check-added-type.js'
import { mapFromLast } from './map-from-last.js'

interface Target {
  readonly action: WrittenAction
  readonly path: Path
}

/** An update of a single action. */
type Part = Partial<Update>

/**
 * Resolves the aliases of an update and checks its operands: first all the paths that it changes, then what it makes of
 * them, both from the last action to the first, as DynamoDB does.
 */
export function bindUpdate(sections: readonly WrittenSection[], scope: ParameterScope): Update {
  const written = sections.flatMap(({ actions }) => actions)
  const paths = new DistinctPaths(scope)
  const targets = mapFromLast(written, (action): Target => {
    const path = bindPath(action.path, scope)
    paths.add(path)
    return { action, path }
  })
  const parts = mapFromLast(targets, (target) => bindAction(target, scope))
  return {
    set: parts.flatMap(({ set = [] }) => set),
    remove: parts.flatMap(({ remove = [] }) => remove),
    add: parts.flatMap(({ add = [] }) => add),
    delete: parts.flatMap((part) => part.delete ?? []),
  }
}

function bindAction({ action, path }: Target, scope: ParameterScope): Part {
  switch (action.section) {
    case 'SET':
      return { set: [{ path, value: bindSetValue(action.value, scope) }] }
    case 'REMOVE':
      return { remove: [path] }
    case 'ADD':
    case 'DELETE': {
      const value = scope.value(action.value.alias)
      checkAddedType(action.section, value, scope)
      return action.section === 'ADD' ? { add: [{ path, value }] } : { delete: [{ path, value }] }
    }
    default:
      return action satisfies never
  }
}
