import { walk } from './parse-source.mjs'

/**
 * Every import and re-export of a tree: `{ specifier, line, kind }`, where `kind` is 'static', 'dynamic' or 'type'.
 * An import whose names are each marked `type` still runs the module (verbatimModuleSyntax keeps it): 'static'.
 */
export function findImports(tree) {
  const found = []
  const add = (literal, kind) => found.push({ specifier: literal.value, line: literal.loc.start.line, kind })
  walk(tree.program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        return add(node.source, node.importKind === 'type' ? 'type' : 'static')
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        if (node.source) add(node.source, node.exportKind === 'type' ? 'type' : 'static')
        return
      case 'TSImportType':
        return add(node.argument.literal ?? node.argument, 'type')
      case 'TSImportEqualsDeclaration':
        if (node.moduleReference.type === 'TSExternalModuleReference') add(node.moduleReference.expression, 'static')
        return
      case 'ImportExpression':
        if (node.source.type === 'StringLiteral') add(node.source, 'dynamic')
        return
      case 'CallExpression': {
        const [first] = node.arguments
        if (node.callee.type === 'Import' && first?.type === 'StringLiteral') add(first, 'dynamic')
      }
    }
  })
  return found
}
