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
  ;(
    await session
      .query(Entity0)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity1)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity2)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity3)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity4)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity5)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity6)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity7)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity8)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity9)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity10)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity11)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity12)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity13)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity14)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity15)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity16)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity17)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity18)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity19)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity20)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity21)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity22)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity23)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity24)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity25)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity26)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity27)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity28)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity29)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity30)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity31)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity32)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity33)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity34)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity35)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity36)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity37)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity38)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity39)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity40)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity41)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity42)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity43)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity44)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity45)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity46)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity47)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity48)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity49)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity50)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity51)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity52)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity53)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity54)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity55)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity56)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity57)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity58)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
  ;(
    await session
      .query(Entity59)
      .index('byKind')
      .where({ kind: 'x', rank: greaterThan(5) })
      .reverse()
      .all({ max: 5 })
  )[0]?.a5?.has('x')
}
