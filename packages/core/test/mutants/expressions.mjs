// Mistakes in what a condition says.

export const mutants = [
  {
    name: 'OR inside AND without parentheses',
    file: 'packages/core/src/expressions/render-condition.ts',
    find: "return outer === 'or' ? text : ",
    replace: 'return true ? text : ',
    tests: ['expressions/render-condition', 'model/conditions'],
  },
  {
    name: 'two pairs of parentheses taken for one',
    file: 'packages/core/src/expressions/parentheses.ts',
    find: ' && depths(trimmed).indexOf(0) === depths(trimmed).length - 1',
    replace: '',
    tests: ['expressions/render-condition'],
  },
  {
    name: 'values of two types behind one alias',
    file: 'packages/core/src/expressions/alias-table.ts',
    find: 'const text = valueText(value, { bytes: 0 })',
    replace: 'const text = valueText(value, { bytes: 0 }).slice(5)',
    tests: ['expressions/render-condition', 'model/conditions'],
  },
  {
    name: 'properties in the places of stored names',
    file: 'packages/core/src/expressions/enter.ts',
    find: 'stored: attribute.name',
    replace: 'stored: attribute.property',
    tests: ['expressions/operators', 'model/conditions'],
  },
  {
    name: "a path of another class's function",
    file: 'packages/core/src/expressions/place.ts',
    find: 'if (source.root !== scope.root)',
    replace: 'if (false as boolean)',
    tests: ['expressions/refusals'],
  },
  {
    name: 'values of conditions compared by reference',
    file: 'packages/core/src/expressions/same-condition.ts',
    find: 'sameValue(a.value, b.value)',
    replace: 'sameValue === undefined && a.value === b.value',
    tests: ['expressions/same-condition'],
  },
  {
    name: 'size() counted as no operator',
    file: 'packages/core/src/expressions/count-operators.ts',
    find: "({ kind }) => kind === 'size'",
    replace: '() => false',
    tests: ['expressions/limits'],
  },
  {
    name: 'bounds compared by UTF-16',
    file: 'packages/core/src/expressions/compare-scalars.ts',
    find: '  return Buffer.compare(bytesOf(a), bytesOf(b))',
    replace:
      "  if (a.S !== undefined) return a.S < (b.S ?? '') ? -1 : Number(a.S > (b.S ?? ''))\n  return Buffer.compare(bytesOf(a), bytesOf(b))",
    tests: ['expressions/refusals'],
  },
  {
    name: 'the AND of BETWEEN counted',
    file: 'packages/core/src/expressions/count-operators.ts',
    find: 'words.length - between +',
    replace: 'words.length + 0 * between +',
    tests: ['expressions/limits'],
  },
]
