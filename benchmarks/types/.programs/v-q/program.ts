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
  session.query(Entity0)
  session.query(Entity1)
  session.query(Entity2)
  session.query(Entity3)
  session.query(Entity4)
  session.query(Entity5)
  session.query(Entity6)
  session.query(Entity7)
  session.query(Entity8)
  session.query(Entity9)
  session.query(Entity10)
  session.query(Entity11)
  session.query(Entity12)
  session.query(Entity13)
  session.query(Entity14)
  session.query(Entity15)
  session.query(Entity16)
  session.query(Entity17)
  session.query(Entity18)
  session.query(Entity19)
  session.query(Entity20)
  session.query(Entity21)
  session.query(Entity22)
  session.query(Entity23)
  session.query(Entity24)
  session.query(Entity25)
  session.query(Entity26)
  session.query(Entity27)
  session.query(Entity28)
  session.query(Entity29)
  session.query(Entity30)
  session.query(Entity31)
  session.query(Entity32)
  session.query(Entity33)
  session.query(Entity34)
  session.query(Entity35)
  session.query(Entity36)
  session.query(Entity37)
  session.query(Entity38)
  session.query(Entity39)
  session.query(Entity40)
  session.query(Entity41)
  session.query(Entity42)
  session.query(Entity43)
  session.query(Entity44)
  session.query(Entity45)
  session.query(Entity46)
  session.query(Entity47)
  session.query(Entity48)
  session.query(Entity49)
  session.query(Entity50)
  session.query(Entity51)
  session.query(Entity52)
  session.query(Entity53)
  session.query(Entity54)
  session.query(Entity55)
  session.query(Entity56)
  session.query(Entity57)
  session.query(Entity58)
  session.query(Entity59)
}
