import { defineEntity } from '@sluice/core'

/** An entity whose content costs nothing: two keys and a number. */
export class Point {
  constructor(index) {
    this.device = `device-${String(index % 500).padStart(4, '0')}`
    this.at = `point-${String(index).padStart(7, '0')}`
    this.value = index
  }
}

defineEntity(Point, {
  table: 'Points',
  partitionKey: 'device',
  sortKey: 'at',
  attributes: { device: 'string', at: 'string', value: 'number' },
})

export function createPoints(count) {
  return Array.from({ length: count }, (_, index) => new Point(index))
}
