import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  beginsWith,
  between,
  defineEntity,
  equals,
  greaterThan,
  type IndexKey,
  increment,
  list,
  type PartitionKey,
  Session,
  type SortKey,
  set,
} from '@sluice/core'

declare const client: DynamoDBClient
const session = new Session({ client })
export const used = [beginsWith, between, defineEntity, equals, greaterThan, increment, list, set, session]
export type Used = [PartitionKey<string>, SortKey<string>, IndexKey<'a', 'sort', string>]

class Entity0 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity0s = defineEntity(Entity0, {
  table: 'Entity0',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity1 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity1s = defineEntity(Entity1, {
  table: 'Entity1',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity2 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity2s = defineEntity(Entity2, {
  table: 'Entity2',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity3 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity3s = defineEntity(Entity3, {
  table: 'Entity3',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity4 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity4s = defineEntity(Entity4, {
  table: 'Entity4',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity5 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity5s = defineEntity(Entity5, {
  table: 'Entity5',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity6 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity6s = defineEntity(Entity6, {
  table: 'Entity6',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity7 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity7s = defineEntity(Entity7, {
  table: 'Entity7',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity8 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity8s = defineEntity(Entity8, {
  table: 'Entity8',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity9 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity9s = defineEntity(Entity9, {
  table: 'Entity9',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity10 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity10s = defineEntity(Entity10, {
  table: 'Entity10',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity11 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity11s = defineEntity(Entity11, {
  table: 'Entity11',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity12 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity12s = defineEntity(Entity12, {
  table: 'Entity12',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity13 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity13s = defineEntity(Entity13, {
  table: 'Entity13',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity14 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity14s = defineEntity(Entity14, {
  table: 'Entity14',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity15 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity15s = defineEntity(Entity15, {
  table: 'Entity15',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity16 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity16s = defineEntity(Entity16, {
  table: 'Entity16',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity17 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity17s = defineEntity(Entity17, {
  table: 'Entity17',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity18 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity18s = defineEntity(Entity18, {
  table: 'Entity18',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity19 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity19s = defineEntity(Entity19, {
  table: 'Entity19',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity20 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity20s = defineEntity(Entity20, {
  table: 'Entity20',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity21 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity21s = defineEntity(Entity21, {
  table: 'Entity21',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity22 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity22s = defineEntity(Entity22, {
  table: 'Entity22',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity23 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity23s = defineEntity(Entity23, {
  table: 'Entity23',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity24 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity24s = defineEntity(Entity24, {
  table: 'Entity24',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity25 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity25s = defineEntity(Entity25, {
  table: 'Entity25',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity26 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity26s = defineEntity(Entity26, {
  table: 'Entity26',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity27 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity27s = defineEntity(Entity27, {
  table: 'Entity27',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity28 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity28s = defineEntity(Entity28, {
  table: 'Entity28',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity29 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity29s = defineEntity(Entity29, {
  table: 'Entity29',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity30 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity30s = defineEntity(Entity30, {
  table: 'Entity30',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity31 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity31s = defineEntity(Entity31, {
  table: 'Entity31',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity32 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity32s = defineEntity(Entity32, {
  table: 'Entity32',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity33 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity33s = defineEntity(Entity33, {
  table: 'Entity33',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity34 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity34s = defineEntity(Entity34, {
  table: 'Entity34',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity35 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity35s = defineEntity(Entity35, {
  table: 'Entity35',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity36 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity36s = defineEntity(Entity36, {
  table: 'Entity36',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity37 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity37s = defineEntity(Entity37, {
  table: 'Entity37',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity38 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity38s = defineEntity(Entity38, {
  table: 'Entity38',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity39 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity39s = defineEntity(Entity39, {
  table: 'Entity39',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity40 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity40s = defineEntity(Entity40, {
  table: 'Entity40',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity41 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity41s = defineEntity(Entity41, {
  table: 'Entity41',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity42 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity42s = defineEntity(Entity42, {
  table: 'Entity42',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity43 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity43s = defineEntity(Entity43, {
  table: 'Entity43',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity44 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity44s = defineEntity(Entity44, {
  table: 'Entity44',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity45 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity45s = defineEntity(Entity45, {
  table: 'Entity45',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity46 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity46s = defineEntity(Entity46, {
  table: 'Entity46',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity47 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity47s = defineEntity(Entity47, {
  table: 'Entity47',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity48 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity48s = defineEntity(Entity48, {
  table: 'Entity48',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity49 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity49s = defineEntity(Entity49, {
  table: 'Entity49',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity50 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity50s = defineEntity(Entity50, {
  table: 'Entity50',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity51 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity51s = defineEntity(Entity51, {
  table: 'Entity51',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity52 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity52s = defineEntity(Entity52, {
  table: 'Entity52',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity53 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity53s = defineEntity(Entity53, {
  table: 'Entity53',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity54 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity54s = defineEntity(Entity54, {
  table: 'Entity54',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity55 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity55s = defineEntity(Entity55, {
  table: 'Entity55',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity56 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity56s = defineEntity(Entity56, {
  table: 'Entity56',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity57 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity57s = defineEntity(Entity57, {
  table: 'Entity57',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity58 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity58s = defineEntity(Entity58, {
  table: 'Entity58',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
class Entity59 {
  id!: string
  at!: number
  kind!: string
  rank!: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
const Entity59s = defineEntity(Entity59, {
  table: 'Entity59',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: {
    id: 'string',
    at: 'number',
    kind: 'string',
    rank: 'number',
    a0: 'string',
    a1: 'number',
    a2: 'boolean',
    a3: 'date',
    a4: list('string'),
    a5: 'string-set',
    a6: 'string',
    a7: 'number',
    a8: 'boolean',
    a9: 'date',
    a10: list('string'),
    a11: 'string-set',
    a12: 'string',
    a13: 'number',
    a14: 'boolean',
    a15: 'date',
    a16: list('string'),
    a17: 'string-set',
    a18: 'string',
    a19: 'number',
    a20: 'boolean',
  },
  indexes: { byKind: { partitionKey: 'kind', sortKey: 'rank' } },
})
export async function run(): Promise<void> {
  ;(
    await session
      .query(Entity0s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity1s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity2s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity3s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity4s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity5s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity6s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity7s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity8s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity9s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity10s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity11s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity12s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity13s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity14s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity15s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity16s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity17s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity18s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity19s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity20s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity21s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity22s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity23s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity24s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity25s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity26s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity27s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity28s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity29s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity30s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity31s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity32s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity33s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity34s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity35s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity36s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity37s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity38s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity39s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity40s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity41s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity42s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity43s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity44s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity45s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity46s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity47s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity48s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity49s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity50s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity51s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity52s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity53s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity54s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity55s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity56s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity57s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity58s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity59s)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
}
