// Mistakes in what values are and what expressions say of them.

export const mutants = [
  {
    name: 'two missing attributes are equal',
    file: 'packages/testing/src/evaluation/compares.ts',
    find: 'return left !== undefined && right !== undefined && sameValue(left, right)',
    replace: 'return left === right || (left !== undefined && right !== undefined && sameValue(left, right))',
    tests: ['contract/fake'],
  },
  {
    name: 'sets compared in order',
    file: 'packages/testing/src/values/same-value.ts',
    find: 'return left.length === right.length && right.every((member) => members.has(member))',
    replace:
      'return left.length === right.length && members.size > 0 && right.every((member, at) => member === left[at])',
    tests: ['contract/fake'],
  },
  {
    name: 'numbers compared as doubles',
    file: 'packages/testing/src/values/compare-numbers.ts',
    find: 'if (left.length <= DOUBLE_DIGITS && right.length <= DOUBLE_DIGITS) return Number(left) - Number(right)',
    replace: 'if (left.length <= 2 * DOUBLE_DIGITS) return Number(left) - Number(right)',
    tests: ['contract/fake', 'values/compare-keys'],
  },
  {
    name: 'text in the order of its UTF-16 units',
    file: 'packages/testing/src/values/compare-text.ts',
    find: '  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000',
    replace: '  return unit',
    tests: ['contract/fake', 'values/compare-keys'],
  },
  {
    name: 'sums rounded to 38 digits',
    file: 'packages/testing/src/values/add-numbers.ts',
    find: '  return storedResult(atScale(one, scale) + atScale(other, scale), scale)',
    replace: `  const sum = String(atScale(one, scale) + atScale(other, scale))
  return storedResult(BigInt(sum.slice(0, 38) + '0'.repeat(Math.max(0, sum.length - 38))), scale)`,
    tests: ['contract/fake', 'values/add-numbers'],
  },
  {
    name: 'trailing zeros count in the size of a number',
    file: 'packages/testing/src/values/number-size.ts',
    find: "  while (text[index] === '0') index--\n",
    replace: '',
    tests: ['values/number-size', 'behaviour/item-size'],
  },
  {
    name: 'a member twice in a set is kept',
    file: 'packages/testing/src/values/normalise-set.ts',
    find: '  if (new Set(stored).size !== stored.length) throw duplicateMembers(type, stored, style)\n',
    replace: '  if (new Set(given).size !== stored.length) throw duplicateMembers(type, stored, style)\n',
    tests: ['contract/fake', 'behaviour/attribute-values'],
  },
  {
    name: 'a value inside 32 maps is stored',
    file: 'packages/testing/src/values/check-nesting.ts',
    find: '  if (depth <= MAX_NESTING_LEVELS) return\n',
    replace: '  if (depth <= MAX_NESTING_LEVELS + 1) return\n',
    tests: ['contract/fake', 'values/check-nesting'],
  },
  {
    name: 'contains finds a part of a list element',
    file: 'packages/testing/src/evaluation/contains.ts',
    find: '  if (value.L !== undefined) return value.L.some((member) => sameValue(member, element))\n',
    replace: '  if (value.L !== undefined) return value.L.some((member) => contains(member, element))\n',
    tests: ['contract/fake'],
  },
  {
    name: 'AND and OR bind alike',
    file: 'packages/testing/src/expressions/grammar/read-condition.ts',
    find: "      if (cursor.accept('OR')) group.or()\n      else if (!cursor.accept('AND')) break",
    replace: "      if (!cursor.accept('OR') && !cursor.accept('AND')) break",
    tests: ['contract/fake', 'expressions/parse-condition'],
  },
  {
    name: 'a reserved word in lower case is let through',
    file: 'packages/testing/src/expressions/words/check-path-words.ts',
    find: 'RESERVED_WORDS.has(text.toUpperCase())',
    replace: 'RESERVED_WORDS.has(text)',
    tests: ['contract/fake'],
  },
  {
    name: 'bounds of BETWEEN the wrong way round select nothing',
    file: 'packages/testing/src/expressions/binding/check-bounds.ts',
    find: "?? '') <= 0) return\n",
    replace: "?? '') !== 0) return\n",
    tests: ['contract/fake'],
  },
  {
    name: 'a path and its parent may be updated at once',
    file: 'packages/testing/src/expressions/paths/distinct-paths.ts',
    find: 'if (child !== undefined && (ends || child.size === 0)) throw',
    replace: 'if (child !== undefined && ends && child.size === 0) throw',
    tests: ['contract/fake'],
  },
  {
    name: 'the new item is read by SET',
    file: 'packages/testing/src/evaluation/apply-update.ts',
    find: '    ...update.set.map(({ path, value }) => [path, assignedValue(value, old)] as const),\n',
    replace: `    ...update.set.map(({ path, value }, at) => {
      const before = update.set.slice(0, at).filter((one) => one.path.length === 1 && one.value.kind === 'value')
      const fresh = Object.fromEntries(before.map((one) => [String(one.path[0]), assignedValue(one.value, old)]))
      return [path, assignedValue(value, { ...old, ...fresh })] as const
    }),
`,
    tests: ['contract/fake', 'evaluation/apply-update'],
  },
  {
    name: 'REMOVE alone makes an item',
    file: 'packages/testing/src/evaluation/apply-update.ts',
    find: '  return !gives && update.remove.length + update.delete.length > 0\n',
    replace: '  return !gives && update.remove.length > 0 && update.delete.length > 0\n',
    tests: ['contract/fake', 'evaluation/apply-update'],
  },
  {
    name: 'removed list elements leave a gap',
    file: 'packages/testing/src/evaluation/rewrite-item.ts',
    find: '  return places.filter((value) => value !== undefined)\n',
    replace: '  return places.map((value) => value ?? { NULL: true })\n',
    tests: ['contract/fake', 'evaluation/apply-update'],
  },
  {
    name: 'DELETE of the last member leaves an empty set',
    file: 'packages/testing/src/evaluation/diminished-set.ts',
    find: '  return left.length > 0 ? { [type]: left } : undefined\n',
    replace: '  return { [type]: left }\n',
    tests: ['contract/fake', 'evaluation/apply-update'],
  },
]
