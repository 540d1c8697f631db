import { parseSource, walk } from '../source/parse-source.mjs'

/**
 * Where the function around an offset starts: the innermost one with a name of its own (a declaration, a method, a
 * constant). A callback inside it is part of it. -1 outside of functions.
 */
export function enclosingFunction(source, file, offset) {
  let start = -1
  walk(parseSource(source, file).program, (node, parents) => {
    if (node.start <= offset && offset < node.end && isNamed(node, parents.at(-1))) start = node.start
  })
  return start
}

function isNamed(node, parent) {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return true
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return /^(VariableDeclarator|ObjectProperty|Class(Private)?Property)$/.test(parent?.type)
    default:
      return false
  }
}
