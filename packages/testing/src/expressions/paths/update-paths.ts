import type { Path, SetValue, Update } from '../syntax.js'

/** Every path that an update changes or reads. */
export function updatePaths(update: Update): readonly Path[] {
  return [
    ...update.set.flatMap(({ path, value }) => [path, ...readPaths(value)]),
    ...update.remove,
    ...update.add.map(({ path }) => path),
    ...update.delete.map(({ path }) => path),
  ]
}

function readPaths(value: SetValue): readonly Path[] {
  switch (value.kind) {
    case 'value':
      return []
    case 'path':
      return [value.path]
    case 'if_not_exists':
      return [value.path, ...readPaths(value.fallback)]
    case 'list_append':
      return [...readPaths(value.first), ...readPaths(value.second)]
    case 'plus':
    case 'minus':
      return [...readPaths(value.left), ...readPaths(value.right)]
    default:
      return value satisfies never
  }
}
