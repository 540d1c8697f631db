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

/** The same with decorators, as standard TypeScript has them. */
export function decoratedClass(name, count) {
  const others = attributesOf(count).map(
    ({ name, attribute, property }) => `  @Attribute(${attribute}) ${name}?: ${property}`,
  )
  return [
    `@Entity({ table: '${name}' })`,
    `class ${name} {`,
    "  @PartitionKey('string') id!: PartitionKey<string>",
    "  @SortKey('number') at!: SortKey<number>",
    "  @Index('byKind', 'partition') @Attribute('string') kind!: IndexKey<'byKind', 'partition', string>",
    "  @Index('byKind', 'sort') @Attribute('number') rank!: IndexKey<'byKind', 'sort', number>",
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

/** The same as a plain interface, with one for its key and one for its index's; nothing of it runs. */
export function plainInterface(name, count) {
  return [
    ...interfacesOf(name, count, 'number'),
    `declare const ${name}s: Table<${name}, ${name}Key, { byKind: ${name}Kind }>`,
  ].join('\n')
}

/** The interfaces, and what makes of a stored item one of them, whose dates are stored as text. */
export function handWritten(name, count) {
  return [
    ...interfacesOf(name, count, 'number | Range'),
    `function read${name}(item: Item): ${name} {`,
    `  const found: ${name} = { id: item.id, at: item.at, kind: item.kind, rank: item.rank }`,
    ...attributesOf(count).map(({ name, property }) => {
      const value = property === 'Date' ? `new Date(item.${name})` : `item.${name}`
      return `  if (item.${name} !== undefined) found.${name} = ${value}`
    }),
    '  return found',
    '}',
    `const ${name}s = new Table<${name}, ${name}Key, { byKind: ${name}Kind }>('${name}', read${name})`,
  ].join('\n')
}

function interfacesOf(name, count, range) {
  return [
    `interface ${name} {`,
    '  id: string',
    '  at: number',
    '  kind: string',
    '  rank: number',
    ...attributesOf(count).map(({ name, property }) => `  ${name}?: ${property}`),
    '}',
    `interface ${name}Key { id: string; at?: ${range} }`,
    `interface ${name}Kind { kind: string; rank?: ${range} }`,
  ]
}
