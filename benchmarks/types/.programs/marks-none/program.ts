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
export async function run(): Promise<void> {}
