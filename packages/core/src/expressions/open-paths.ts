import { ExpressionError } from '../errors/expression-error.js'
import { type PathSource, SOURCE } from './operand-source.js'
import { pathText } from './path-text.js'

/** What all paths of one `$` share. */
export interface PathRoot {
  readonly className: string
}

/** The object `$`: reading a property of it, or of what that gave, takes one more step. */
export function openPaths(root: PathRoot): object {
  return pathAt(root, [])
}

// a path is made of nothing else, so all of them can have one
const NOTHING = Object.freeze({})

function pathAt(root: PathRoot, steps: readonly string[]): object {
  const source: PathSource = { kind: 'path', root, steps }
  return new Proxy(NOTHING, {
    get(_target, step) {
      if (typeof step === 'string') return pathAt(root, [...steps, step])
      if (step === SOURCE) return source
      if (step === Symbol.toPrimitive) throw usedAsValue(root, pathText(steps))
      return undefined
    },
  })
}

function usedAsValue({ className }: PathRoot, path: string): ExpressionError {
  return new ExpressionError(
    `${className}: ${path} stands for a stored value, which isn't known here: compare or change it by a function ` +
      `such as lessThan(${path}, …) or set(${path}, …), not by JavaScript's operators.`,
    className,
    path,
  )
}
