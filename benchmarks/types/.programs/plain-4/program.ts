import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

interface Found<T> extends AsyncIterable<T> {
  filter(keep: (item: T) => boolean): Found<T>
  reverse(): Found<T>
  limit(count: number): Found<T>
  select<P extends keyof T>(...properties: P[]): Found<Pick<T, P>>
  all(options: { max: number }): Promise<T[]>
  first(): Promise<T | undefined>
}
interface Table<T, K, I> {
  where(key: K): Found<T>
  index<N extends keyof I>(name: N): { where(key: I[N]): Found<T> }
}
export declare const client: DynamoDBClient

interface Entity0 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity0Key {
  id: string
  at?: number
}
interface Entity0Kind {
  kind: string
  rank?: number
}
declare const Entity0s: Table<Entity0, Entity0Key, { byKind: Entity0Kind }>
interface Entity1 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity1Key {
  id: string
  at?: number
}
interface Entity1Kind {
  kind: string
  rank?: number
}
declare const Entity1s: Table<Entity1, Entity1Key, { byKind: Entity1Kind }>
interface Entity2 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity2Key {
  id: string
  at?: number
}
interface Entity2Kind {
  kind: string
  rank?: number
}
declare const Entity2s: Table<Entity2, Entity2Key, { byKind: Entity2Kind }>
interface Entity3 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity3Key {
  id: string
  at?: number
}
interface Entity3Kind {
  kind: string
  rank?: number
}
declare const Entity3s: Table<Entity3, Entity3Key, { byKind: Entity3Kind }>
interface Entity4 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity4Key {
  id: string
  at?: number
}
interface Entity4Kind {
  kind: string
  rank?: number
}
declare const Entity4s: Table<Entity4, Entity4Key, { byKind: Entity4Kind }>
interface Entity5 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity5Key {
  id: string
  at?: number
}
interface Entity5Kind {
  kind: string
  rank?: number
}
declare const Entity5s: Table<Entity5, Entity5Key, { byKind: Entity5Kind }>
interface Entity6 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity6Key {
  id: string
  at?: number
}
interface Entity6Kind {
  kind: string
  rank?: number
}
declare const Entity6s: Table<Entity6, Entity6Key, { byKind: Entity6Kind }>
interface Entity7 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity7Key {
  id: string
  at?: number
}
interface Entity7Kind {
  kind: string
  rank?: number
}
declare const Entity7s: Table<Entity7, Entity7Key, { byKind: Entity7Kind }>
interface Entity8 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity8Key {
  id: string
  at?: number
}
interface Entity8Kind {
  kind: string
  rank?: number
}
declare const Entity8s: Table<Entity8, Entity8Key, { byKind: Entity8Kind }>
interface Entity9 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity9Key {
  id: string
  at?: number
}
interface Entity9Kind {
  kind: string
  rank?: number
}
declare const Entity9s: Table<Entity9, Entity9Key, { byKind: Entity9Kind }>
interface Entity10 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity10Key {
  id: string
  at?: number
}
interface Entity10Kind {
  kind: string
  rank?: number
}
declare const Entity10s: Table<Entity10, Entity10Key, { byKind: Entity10Kind }>
interface Entity11 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity11Key {
  id: string
  at?: number
}
interface Entity11Kind {
  kind: string
  rank?: number
}
declare const Entity11s: Table<Entity11, Entity11Key, { byKind: Entity11Kind }>
interface Entity12 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity12Key {
  id: string
  at?: number
}
interface Entity12Kind {
  kind: string
  rank?: number
}
declare const Entity12s: Table<Entity12, Entity12Key, { byKind: Entity12Kind }>
interface Entity13 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity13Key {
  id: string
  at?: number
}
interface Entity13Kind {
  kind: string
  rank?: number
}
declare const Entity13s: Table<Entity13, Entity13Key, { byKind: Entity13Kind }>
interface Entity14 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity14Key {
  id: string
  at?: number
}
interface Entity14Kind {
  kind: string
  rank?: number
}
declare const Entity14s: Table<Entity14, Entity14Key, { byKind: Entity14Kind }>
interface Entity15 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity15Key {
  id: string
  at?: number
}
interface Entity15Kind {
  kind: string
  rank?: number
}
declare const Entity15s: Table<Entity15, Entity15Key, { byKind: Entity15Kind }>
interface Entity16 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity16Key {
  id: string
  at?: number
}
interface Entity16Kind {
  kind: string
  rank?: number
}
declare const Entity16s: Table<Entity16, Entity16Key, { byKind: Entity16Kind }>
interface Entity17 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity17Key {
  id: string
  at?: number
}
interface Entity17Kind {
  kind: string
  rank?: number
}
declare const Entity17s: Table<Entity17, Entity17Key, { byKind: Entity17Kind }>
interface Entity18 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity18Key {
  id: string
  at?: number
}
interface Entity18Kind {
  kind: string
  rank?: number
}
declare const Entity18s: Table<Entity18, Entity18Key, { byKind: Entity18Kind }>
interface Entity19 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity19Key {
  id: string
  at?: number
}
interface Entity19Kind {
  kind: string
  rank?: number
}
declare const Entity19s: Table<Entity19, Entity19Key, { byKind: Entity19Kind }>
interface Entity20 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity20Key {
  id: string
  at?: number
}
interface Entity20Kind {
  kind: string
  rank?: number
}
declare const Entity20s: Table<Entity20, Entity20Key, { byKind: Entity20Kind }>
interface Entity21 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity21Key {
  id: string
  at?: number
}
interface Entity21Kind {
  kind: string
  rank?: number
}
declare const Entity21s: Table<Entity21, Entity21Key, { byKind: Entity21Kind }>
interface Entity22 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity22Key {
  id: string
  at?: number
}
interface Entity22Kind {
  kind: string
  rank?: number
}
declare const Entity22s: Table<Entity22, Entity22Key, { byKind: Entity22Kind }>
interface Entity23 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity23Key {
  id: string
  at?: number
}
interface Entity23Kind {
  kind: string
  rank?: number
}
declare const Entity23s: Table<Entity23, Entity23Key, { byKind: Entity23Kind }>
interface Entity24 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity24Key {
  id: string
  at?: number
}
interface Entity24Kind {
  kind: string
  rank?: number
}
declare const Entity24s: Table<Entity24, Entity24Key, { byKind: Entity24Kind }>
interface Entity25 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity25Key {
  id: string
  at?: number
}
interface Entity25Kind {
  kind: string
  rank?: number
}
declare const Entity25s: Table<Entity25, Entity25Key, { byKind: Entity25Kind }>
interface Entity26 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity26Key {
  id: string
  at?: number
}
interface Entity26Kind {
  kind: string
  rank?: number
}
declare const Entity26s: Table<Entity26, Entity26Key, { byKind: Entity26Kind }>
interface Entity27 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity27Key {
  id: string
  at?: number
}
interface Entity27Kind {
  kind: string
  rank?: number
}
declare const Entity27s: Table<Entity27, Entity27Key, { byKind: Entity27Kind }>
interface Entity28 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity28Key {
  id: string
  at?: number
}
interface Entity28Kind {
  kind: string
  rank?: number
}
declare const Entity28s: Table<Entity28, Entity28Key, { byKind: Entity28Kind }>
interface Entity29 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity29Key {
  id: string
  at?: number
}
interface Entity29Kind {
  kind: string
  rank?: number
}
declare const Entity29s: Table<Entity29, Entity29Key, { byKind: Entity29Kind }>
interface Entity30 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity30Key {
  id: string
  at?: number
}
interface Entity30Kind {
  kind: string
  rank?: number
}
declare const Entity30s: Table<Entity30, Entity30Key, { byKind: Entity30Kind }>
interface Entity31 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity31Key {
  id: string
  at?: number
}
interface Entity31Kind {
  kind: string
  rank?: number
}
declare const Entity31s: Table<Entity31, Entity31Key, { byKind: Entity31Kind }>
interface Entity32 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity32Key {
  id: string
  at?: number
}
interface Entity32Kind {
  kind: string
  rank?: number
}
declare const Entity32s: Table<Entity32, Entity32Key, { byKind: Entity32Kind }>
interface Entity33 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity33Key {
  id: string
  at?: number
}
interface Entity33Kind {
  kind: string
  rank?: number
}
declare const Entity33s: Table<Entity33, Entity33Key, { byKind: Entity33Kind }>
interface Entity34 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity34Key {
  id: string
  at?: number
}
interface Entity34Kind {
  kind: string
  rank?: number
}
declare const Entity34s: Table<Entity34, Entity34Key, { byKind: Entity34Kind }>
interface Entity35 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity35Key {
  id: string
  at?: number
}
interface Entity35Kind {
  kind: string
  rank?: number
}
declare const Entity35s: Table<Entity35, Entity35Key, { byKind: Entity35Kind }>
interface Entity36 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity36Key {
  id: string
  at?: number
}
interface Entity36Kind {
  kind: string
  rank?: number
}
declare const Entity36s: Table<Entity36, Entity36Key, { byKind: Entity36Kind }>
interface Entity37 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity37Key {
  id: string
  at?: number
}
interface Entity37Kind {
  kind: string
  rank?: number
}
declare const Entity37s: Table<Entity37, Entity37Key, { byKind: Entity37Kind }>
interface Entity38 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity38Key {
  id: string
  at?: number
}
interface Entity38Kind {
  kind: string
  rank?: number
}
declare const Entity38s: Table<Entity38, Entity38Key, { byKind: Entity38Kind }>
interface Entity39 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity39Key {
  id: string
  at?: number
}
interface Entity39Kind {
  kind: string
  rank?: number
}
declare const Entity39s: Table<Entity39, Entity39Key, { byKind: Entity39Kind }>
interface Entity40 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity40Key {
  id: string
  at?: number
}
interface Entity40Kind {
  kind: string
  rank?: number
}
declare const Entity40s: Table<Entity40, Entity40Key, { byKind: Entity40Kind }>
interface Entity41 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity41Key {
  id: string
  at?: number
}
interface Entity41Kind {
  kind: string
  rank?: number
}
declare const Entity41s: Table<Entity41, Entity41Key, { byKind: Entity41Kind }>
interface Entity42 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity42Key {
  id: string
  at?: number
}
interface Entity42Kind {
  kind: string
  rank?: number
}
declare const Entity42s: Table<Entity42, Entity42Key, { byKind: Entity42Kind }>
interface Entity43 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity43Key {
  id: string
  at?: number
}
interface Entity43Kind {
  kind: string
  rank?: number
}
declare const Entity43s: Table<Entity43, Entity43Key, { byKind: Entity43Kind }>
interface Entity44 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity44Key {
  id: string
  at?: number
}
interface Entity44Kind {
  kind: string
  rank?: number
}
declare const Entity44s: Table<Entity44, Entity44Key, { byKind: Entity44Kind }>
interface Entity45 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity45Key {
  id: string
  at?: number
}
interface Entity45Kind {
  kind: string
  rank?: number
}
declare const Entity45s: Table<Entity45, Entity45Key, { byKind: Entity45Kind }>
interface Entity46 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity46Key {
  id: string
  at?: number
}
interface Entity46Kind {
  kind: string
  rank?: number
}
declare const Entity46s: Table<Entity46, Entity46Key, { byKind: Entity46Kind }>
interface Entity47 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity47Key {
  id: string
  at?: number
}
interface Entity47Kind {
  kind: string
  rank?: number
}
declare const Entity47s: Table<Entity47, Entity47Key, { byKind: Entity47Kind }>
interface Entity48 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity48Key {
  id: string
  at?: number
}
interface Entity48Kind {
  kind: string
  rank?: number
}
declare const Entity48s: Table<Entity48, Entity48Key, { byKind: Entity48Kind }>
interface Entity49 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity49Key {
  id: string
  at?: number
}
interface Entity49Kind {
  kind: string
  rank?: number
}
declare const Entity49s: Table<Entity49, Entity49Key, { byKind: Entity49Kind }>
interface Entity50 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity50Key {
  id: string
  at?: number
}
interface Entity50Kind {
  kind: string
  rank?: number
}
declare const Entity50s: Table<Entity50, Entity50Key, { byKind: Entity50Kind }>
interface Entity51 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity51Key {
  id: string
  at?: number
}
interface Entity51Kind {
  kind: string
  rank?: number
}
declare const Entity51s: Table<Entity51, Entity51Key, { byKind: Entity51Kind }>
interface Entity52 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity52Key {
  id: string
  at?: number
}
interface Entity52Kind {
  kind: string
  rank?: number
}
declare const Entity52s: Table<Entity52, Entity52Key, { byKind: Entity52Kind }>
interface Entity53 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity53Key {
  id: string
  at?: number
}
interface Entity53Kind {
  kind: string
  rank?: number
}
declare const Entity53s: Table<Entity53, Entity53Key, { byKind: Entity53Kind }>
interface Entity54 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity54Key {
  id: string
  at?: number
}
interface Entity54Kind {
  kind: string
  rank?: number
}
declare const Entity54s: Table<Entity54, Entity54Key, { byKind: Entity54Kind }>
interface Entity55 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity55Key {
  id: string
  at?: number
}
interface Entity55Kind {
  kind: string
  rank?: number
}
declare const Entity55s: Table<Entity55, Entity55Key, { byKind: Entity55Kind }>
interface Entity56 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity56Key {
  id: string
  at?: number
}
interface Entity56Kind {
  kind: string
  rank?: number
}
declare const Entity56s: Table<Entity56, Entity56Key, { byKind: Entity56Kind }>
interface Entity57 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity57Key {
  id: string
  at?: number
}
interface Entity57Kind {
  kind: string
  rank?: number
}
declare const Entity57s: Table<Entity57, Entity57Key, { byKind: Entity57Kind }>
interface Entity58 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity58Key {
  id: string
  at?: number
}
interface Entity58Kind {
  kind: string
  rank?: number
}
declare const Entity58s: Table<Entity58, Entity58Key, { byKind: Entity58Kind }>
interface Entity59 {
  id: string
  at: number
  kind: string
  rank: number
  a0?: string
  a1?: number
  a2?: boolean
  a3?: Date
  a4?: string[]
  a5?: Set<string>
  a6?: string
  a7?: number
  a8?: boolean
  a9?: Date
  a10?: string[]
  a11?: Set<string>
  a12?: string
  a13?: number
  a14?: boolean
  a15?: Date
  a16?: string[]
  a17?: Set<string>
  a18?: string
  a19?: number
  a20?: boolean
}
interface Entity59Key {
  id: string
  at?: number
}
interface Entity59Kind {
  kind: string
  rank?: number
}
declare const Entity59s: Table<Entity59, Entity59Key, { byKind: Entity59Kind }>
export async function run(): Promise<void> {
  ;(
    await Entity0s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity1s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity2s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity3s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity4s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity5s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity6s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity7s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity8s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity9s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity10s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity11s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity12s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity13s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity14s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity15s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity16s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity17s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity18s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity19s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity20s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity21s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity22s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity23s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity24s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity25s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity26s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity27s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity28s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity29s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity30s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity31s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity32s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity33s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity34s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity35s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity36s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity37s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity38s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity39s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity40s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity41s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity42s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity43s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity44s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity45s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity46s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity47s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity48s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity49s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity50s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity51s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity52s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity53s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity54s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity55s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity56s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity57s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity58s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
  ;(
    await Entity59s.index('byKind')
      .where({ kind: 'x' })
      .filter((item) => item.a0 === 'x')
      .first()
  )?.a2?.valueOf()
}
