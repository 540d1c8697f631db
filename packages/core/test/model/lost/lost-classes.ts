import { defineEntity, type EntityHandle } from '@sluice/core'
import { Draft, Drafts, Page, Pages } from '../../fixtures/versioned.js'

/** A class without a version. */
export class Memo {
  id = ''
  text?: string
}

export const Memos: EntityHandle<Memo, { readonly id: string }> = defineEntity(Memo, {
  table: 'Memos',
  partitionKey: 'id',
  attributes: { id: 'string', text: 'string' },
})

/** A class of the property: where its version is stored, and how an entity's is read and set. */
export interface LostClass {
  readonly table: string
  readonly target: EntityHandle<LostEntity, { readonly id: string }>
  readonly create: (id: string) => LostEntity
  /** The property that holds the version; it is stored as `v` of a draft, as `tag` of a page. */
  readonly version: { readonly property: 'rev' | 'tag'; readonly name: 'v' | 'tag' } | undefined
}

/** What all its entities have in common. */
export interface LostEntity {
  id: string
  text?: string
}

// the handles differ in what else their entities have, which the property reaches through `version` alone
type Target = LostClass['target']

export const LOST_CLASSES: readonly LostClass[] = [
  { table: 'Memos', target: Memos, create: (id) => Object.assign(new Memo(), { id }), version: undefined },
  {
    table: 'Drafts',
    target: Drafts as unknown as Target,
    create: (id) => new Draft(id),
    version: { property: 'rev', name: 'v' },
  },
  {
    table: 'Pages',
    target: Pages as unknown as Target,
    create: (id) => new Page(id),
    version: { property: 'tag', name: 'tag' },
  },
]
