import { defineEntity, type EntityHooks, type EntityTarget } from '@sluice/core'
import { hookCalls } from './hook-calls.js'

/** What all classes of the property have. */
export interface Doc {
  id: string
  text: string
  /** The version, where the class has one. */
  rev?: number | string | undefined
  /** Another number before each write, where the class stamps. */
  stamp?: number | undefined
}

class Plain implements Doc {
  id = ''
  text = ''
}
class Stamped extends Plain {
  stamp?: number
}
class Numbered extends Plain {
  rev?: number
}
class Tagged extends Plain {
  rev?: string
}

export type KindName = 'plain' | 'stamped' | 'numbered' | 'tagged'

export interface Kind {
  readonly name: KindName
  readonly entityClass: new () => Doc
  readonly target: EntityTarget
  readonly version: 'number' | 'token' | undefined
  readonly stamps: boolean
}

const counted: EntityHooks<Doc> = {
  beforeSave: (doc) => hookCalls(doc).beforeSave++,
  afterSave: (doc) => hookCalls(doc).afterSave++,
  afterRemove: (doc) => hookCalls(doc).afterRemove++,
}
const stamping: EntityHooks<Doc> = {
  ...counted,
  beforeSave: (doc) => {
    doc.stamp = ++hookCalls(doc).beforeSave
  },
}
const NOTES = { table: 'Notes', partitionKey: 'id' } as const
const DOCS = { table: 'Docs', partitionKey: 'id', version: 'rev', hooks: counted } as const
const attributes = { id: 'string', text: 'string' } as const

/** Two classes without a version share a table, two with one another. */
export const KINDS: Readonly<Record<KindName, Kind>> = {
  plain: {
    name: 'plain',
    entityClass: Plain,
    target: defineEntity(Plain, { ...NOTES, hooks: counted, attributes }),
    version: undefined,
    stamps: false,
  },
  stamped: {
    name: 'stamped',
    entityClass: Stamped,
    target: defineEntity(Stamped, { ...NOTES, hooks: stamping, attributes: { ...attributes, stamp: 'number' } }),
    version: undefined,
    stamps: true,
  },
  numbered: {
    name: 'numbered',
    entityClass: Numbered,
    target: defineEntity(Numbered, { ...DOCS, attributes: { ...attributes, rev: 'number' } }),
    version: 'number',
    stamps: false,
  },
  tagged: {
    name: 'tagged',
    entityClass: Tagged,
    target: defineEntity(Tagged, { ...DOCS, attributes: { ...attributes, rev: 'string' } }),
    version: 'token',
    stamps: false,
  },
}

/** The key of an item: no two classes have one in common. */
export function idOf(kind: KindName, key: number): string {
  return `${kind} ${key}`
}
