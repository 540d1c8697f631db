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
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity1 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity2 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity3 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity4 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity5 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity6 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity7 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity8 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity9 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity10 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity11 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity12 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity13 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity14 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity15 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity16 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity17 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity18 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity19 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity20 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity21 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity22 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity23 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity24 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity25 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity26 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity27 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity28 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity29 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity30 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity31 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity32 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity33 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity34 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity35 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity36 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity37 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity38 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity39 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity40 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity41 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity42 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity43 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity44 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity45 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity46 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity47 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity48 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity49 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity50 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity51 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity52 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity53 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity54 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity55 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity56 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity57 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity58 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
class Entity59 {
  id!: PartitionKey<string>
  at!: SortKey<number>
  kind!: IndexKey<'byKind', 'partition', string>
  rank!: IndexKey<'byKind', 'sort', number>
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
export async function run(): Promise<void> {
  for await (const { a1 } of session.query(Entity0).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity1).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity2).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity3).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity4).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity5).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity6).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity7).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity8).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity9).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity10).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity11).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity12).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity13).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity14).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity15).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity16).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity17).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity18).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity19).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity20).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity21).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity22).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity23).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity24).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity25).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity26).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity27).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity28).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity29).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity30).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity31).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity32).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity33).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity34).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity35).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity36).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity37).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity38).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity39).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity40).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity41).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity42).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity43).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity44).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity45).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity46).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity47).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity48).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity49).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity50).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity51).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity52).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity53).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity54).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity55).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity56).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity57).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity58).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
  for await (const { a1 } of session.query(Entity59).where({ id: 'x', at: between(1, 5) })) a1?.toFixed()
}
