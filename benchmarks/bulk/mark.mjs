import { defineEntity } from '@sluice/core'

/** A small entity: a million of them fit into a fake's memory. */
export class Mark {
  constructor(place) {
    this.list = `list ${place % 100}`
    this.place = place
    this.note = 'a mark of the long load'
  }
}

export const Marks = defineEntity(Mark, {
  table: 'Marks',
  partitionKey: 'list',
  sortKey: 'place',
  attributes: { list: 'string', place: 'number', note: 'string' },
})
