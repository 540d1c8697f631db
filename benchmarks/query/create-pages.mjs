import { itemSize } from '../../packages/core/dist/codec/item-size.js'

const PAGE_BYTES = 1024 * 1024

/** The answers to a Query over all these items, in pages of 1 MB as DynamoDB counts: by the sort key of where a page starts. */
export function createPages(items) {
  const pages = new Map()
  let start
  let page = []
  let bytes = 0
  for (const item of items) {
    page.push(item)
    bytes += itemSize(item)
    if (bytes < PAGE_BYTES) continue
    pages.set(start, answer(page, item))
    start = item.trackId.S
    page = []
    bytes = 0
  }
  return pages.set(start, answer(page))
}

function answer(items, last) {
  const key = last && { artist: last.artist, trackId: last.trackId }
  const body = { Items: items, Count: items.length, ScannedCount: items.length, LastEvaluatedKey: key }
  return Buffer.from(JSON.stringify(body))
}
