/** The types that attributes take turns in: how a class declares them, what a definition calls them, a value of each. */
const KINDS = [
  { property: 'string', attribute: "'string'", value: "'x'" },
  { property: 'number', attribute: "'number'", value: '1' },
  { property: 'boolean', attribute: "'boolean'", value: 'true' },
  { property: 'Date', attribute: "'date'", value: 'new Date()' },
  { property: 'string[]', attribute: "list('string')", value: "['x']" },
  { property: 'Set<string>', attribute: "'string-set'", value: "new Set(['x'])" },
]

/** The attributes of an entity besides its key (`id`, `at`) and the two keys of its index (`kind`, `rank`). */
export function attributesOf(count) {
  return Array.from({ length: count - 4 }, (_, i) => ({ name: `a${i}`, ...KINDS[i % KINDS.length] }))
}

/** A class with the marks that type its keys and its index. */
export function markedClass(name, count) {
  const others = attributesOf(count).map(({ name, property }) => `  ${name}?: ${property}`)
  return [
    `class ${name} {`,
    '  id!: PartitionKey<string>',
    '  at!: SortKey<number>',
    "  kind!: IndexKey<'byKind', 'partition', string>",
    "  rank!: IndexKey<'byKind', 'sort', number>",
    ...others,
    '}',
  ].join('\n')
}

/** A class without marks, and the handle that its definition gives. */
export function handleOf(name, count) {
  const attributes = attributesOf(count)
  return [
    `class ${name} {`,
    '  id!: string',
    '  at!: number',
    '  kind!: string',
    '  rank!: number',
    ...attributes.map(({ name, property }) => `  ${name}?: ${property}`),
    '}',
    `const ${name}s = defineEntity(${name}, {`,
    `  table: '${name}',`,
    "  partitionKey: 'id',",
    "  sortKey: 'at',",
    '  attributes: {',
    "    id: 'string',",
    "    at: 'number',",
    "    kind: 'string',",
    "    rank: 'number',",
    ...attributes.map(({ name, attribute }) => `    ${name}: ${attribute},`),
    '  },',
    "  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },",
    '})',
  ].join('\n')
}

/** The same as a plain interface, with one for its key and one for its index's. */
export function plainInterface(name, count) {
  return [
    `interface ${name} {`,
    '  id: string',
    '  at: number',
    '  kind: string',
    '  rank: number',
    ...attributesOf(count).map(({ name, property }) => `  ${name}?: ${property}`),
    '}',
    `interface ${name}Key { id: string; at?: number }`,
    `interface ${name}Kind { kind: string; rank?: number }`,
    `declare const ${name}s: Table<${name}, ${name}Key, { byKind: ${name}Kind }>`,
  ].join('\n')
}
