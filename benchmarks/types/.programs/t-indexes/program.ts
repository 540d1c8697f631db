import type {
  EntityOf,
  Found,
  IndexKey,
  IndexName,
  IndexQuery,
  IndexShape,
  KeysOf,
  PartitionKey,
  Query,
  SortKey,
  TableQuery,
  TableShape,
  Where,
} from '@sluice/core'
import type { MarkedHolding, MarkedIndexes, MarkedPart } from '../../../../packages/core/dist/schema/index-roles.js'
import type { MarkedPartition, MarkedSort } from '../../../../packages/core/dist/schema/key-types.js'

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
export declare const x0: MarkedIndexes<Entity0>
export const y0: 'q' = x0 as never
export type Z0 = keyof typeof x0
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
export declare const x1: MarkedIndexes<Entity1>
export const y1: 'q' = x1 as never
export type Z1 = keyof typeof x1
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
export declare const x2: MarkedIndexes<Entity2>
export const y2: 'q' = x2 as never
export type Z2 = keyof typeof x2
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
export declare const x3: MarkedIndexes<Entity3>
export const y3: 'q' = x3 as never
export type Z3 = keyof typeof x3
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
export declare const x4: MarkedIndexes<Entity4>
export const y4: 'q' = x4 as never
export type Z4 = keyof typeof x4
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
export declare const x5: MarkedIndexes<Entity5>
export const y5: 'q' = x5 as never
export type Z5 = keyof typeof x5
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
export declare const x6: MarkedIndexes<Entity6>
export const y6: 'q' = x6 as never
export type Z6 = keyof typeof x6
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
export declare const x7: MarkedIndexes<Entity7>
export const y7: 'q' = x7 as never
export type Z7 = keyof typeof x7
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
export declare const x8: MarkedIndexes<Entity8>
export const y8: 'q' = x8 as never
export type Z8 = keyof typeof x8
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
export declare const x9: MarkedIndexes<Entity9>
export const y9: 'q' = x9 as never
export type Z9 = keyof typeof x9
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
export declare const x10: MarkedIndexes<Entity10>
export const y10: 'q' = x10 as never
export type Z10 = keyof typeof x10
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
export declare const x11: MarkedIndexes<Entity11>
export const y11: 'q' = x11 as never
export type Z11 = keyof typeof x11
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
export declare const x12: MarkedIndexes<Entity12>
export const y12: 'q' = x12 as never
export type Z12 = keyof typeof x12
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
export declare const x13: MarkedIndexes<Entity13>
export const y13: 'q' = x13 as never
export type Z13 = keyof typeof x13
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
export declare const x14: MarkedIndexes<Entity14>
export const y14: 'q' = x14 as never
export type Z14 = keyof typeof x14
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
export declare const x15: MarkedIndexes<Entity15>
export const y15: 'q' = x15 as never
export type Z15 = keyof typeof x15
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
export declare const x16: MarkedIndexes<Entity16>
export const y16: 'q' = x16 as never
export type Z16 = keyof typeof x16
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
export declare const x17: MarkedIndexes<Entity17>
export const y17: 'q' = x17 as never
export type Z17 = keyof typeof x17
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
export declare const x18: MarkedIndexes<Entity18>
export const y18: 'q' = x18 as never
export type Z18 = keyof typeof x18
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
export declare const x19: MarkedIndexes<Entity19>
export const y19: 'q' = x19 as never
export type Z19 = keyof typeof x19
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
export declare const x20: MarkedIndexes<Entity20>
export const y20: 'q' = x20 as never
export type Z20 = keyof typeof x20
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
export declare const x21: MarkedIndexes<Entity21>
export const y21: 'q' = x21 as never
export type Z21 = keyof typeof x21
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
export declare const x22: MarkedIndexes<Entity22>
export const y22: 'q' = x22 as never
export type Z22 = keyof typeof x22
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
export declare const x23: MarkedIndexes<Entity23>
export const y23: 'q' = x23 as never
export type Z23 = keyof typeof x23
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
export declare const x24: MarkedIndexes<Entity24>
export const y24: 'q' = x24 as never
export type Z24 = keyof typeof x24
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
export declare const x25: MarkedIndexes<Entity25>
export const y25: 'q' = x25 as never
export type Z25 = keyof typeof x25
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
export declare const x26: MarkedIndexes<Entity26>
export const y26: 'q' = x26 as never
export type Z26 = keyof typeof x26
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
export declare const x27: MarkedIndexes<Entity27>
export const y27: 'q' = x27 as never
export type Z27 = keyof typeof x27
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
export declare const x28: MarkedIndexes<Entity28>
export const y28: 'q' = x28 as never
export type Z28 = keyof typeof x28
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
export declare const x29: MarkedIndexes<Entity29>
export const y29: 'q' = x29 as never
export type Z29 = keyof typeof x29
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
export declare const x30: MarkedIndexes<Entity30>
export const y30: 'q' = x30 as never
export type Z30 = keyof typeof x30
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
export declare const x31: MarkedIndexes<Entity31>
export const y31: 'q' = x31 as never
export type Z31 = keyof typeof x31
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
export declare const x32: MarkedIndexes<Entity32>
export const y32: 'q' = x32 as never
export type Z32 = keyof typeof x32
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
export declare const x33: MarkedIndexes<Entity33>
export const y33: 'q' = x33 as never
export type Z33 = keyof typeof x33
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
export declare const x34: MarkedIndexes<Entity34>
export const y34: 'q' = x34 as never
export type Z34 = keyof typeof x34
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
export declare const x35: MarkedIndexes<Entity35>
export const y35: 'q' = x35 as never
export type Z35 = keyof typeof x35
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
export declare const x36: MarkedIndexes<Entity36>
export const y36: 'q' = x36 as never
export type Z36 = keyof typeof x36
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
export declare const x37: MarkedIndexes<Entity37>
export const y37: 'q' = x37 as never
export type Z37 = keyof typeof x37
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
export declare const x38: MarkedIndexes<Entity38>
export const y38: 'q' = x38 as never
export type Z38 = keyof typeof x38
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
export declare const x39: MarkedIndexes<Entity39>
export const y39: 'q' = x39 as never
export type Z39 = keyof typeof x39
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
export declare const x40: MarkedIndexes<Entity40>
export const y40: 'q' = x40 as never
export type Z40 = keyof typeof x40
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
export declare const x41: MarkedIndexes<Entity41>
export const y41: 'q' = x41 as never
export type Z41 = keyof typeof x41
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
export declare const x42: MarkedIndexes<Entity42>
export const y42: 'q' = x42 as never
export type Z42 = keyof typeof x42
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
export declare const x43: MarkedIndexes<Entity43>
export const y43: 'q' = x43 as never
export type Z43 = keyof typeof x43
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
export declare const x44: MarkedIndexes<Entity44>
export const y44: 'q' = x44 as never
export type Z44 = keyof typeof x44
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
export declare const x45: MarkedIndexes<Entity45>
export const y45: 'q' = x45 as never
export type Z45 = keyof typeof x45
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
export declare const x46: MarkedIndexes<Entity46>
export const y46: 'q' = x46 as never
export type Z46 = keyof typeof x46
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
export declare const x47: MarkedIndexes<Entity47>
export const y47: 'q' = x47 as never
export type Z47 = keyof typeof x47
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
export declare const x48: MarkedIndexes<Entity48>
export const y48: 'q' = x48 as never
export type Z48 = keyof typeof x48
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
export declare const x49: MarkedIndexes<Entity49>
export const y49: 'q' = x49 as never
export type Z49 = keyof typeof x49
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
export declare const x50: MarkedIndexes<Entity50>
export const y50: 'q' = x50 as never
export type Z50 = keyof typeof x50
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
export declare const x51: MarkedIndexes<Entity51>
export const y51: 'q' = x51 as never
export type Z51 = keyof typeof x51
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
export declare const x52: MarkedIndexes<Entity52>
export const y52: 'q' = x52 as never
export type Z52 = keyof typeof x52
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
export declare const x53: MarkedIndexes<Entity53>
export const y53: 'q' = x53 as never
export type Z53 = keyof typeof x53
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
export declare const x54: MarkedIndexes<Entity54>
export const y54: 'q' = x54 as never
export type Z54 = keyof typeof x54
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
export declare const x55: MarkedIndexes<Entity55>
export const y55: 'q' = x55 as never
export type Z55 = keyof typeof x55
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
export declare const x56: MarkedIndexes<Entity56>
export const y56: 'q' = x56 as never
export type Z56 = keyof typeof x56
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
export declare const x57: MarkedIndexes<Entity57>
export const y57: 'q' = x57 as never
export type Z57 = keyof typeof x57
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
export declare const x58: MarkedIndexes<Entity58>
export const y58: 'q' = x58 as never
export type Z58 = keyof typeof x58
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
export declare const x59: MarkedIndexes<Entity59>
export const y59: 'q' = x59 as never
export type Z59 = keyof typeof x59
