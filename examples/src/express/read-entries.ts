import type { BookmarkEntry } from '../service/bookmark-service.js'

/** Reads a request's body as a list of bookmarks; `undefined` if it is anything else. */
export function readEntries(body: unknown): readonly BookmarkEntry[] | undefined {
  return Array.isArray(body) && body.every(isEntry) ? body : undefined
}

function isEntry(value: unknown): value is BookmarkEntry {
  if (typeof value !== 'object' || value === null) return false
  const { url, title, tags = [] } = value as Partial<Record<keyof BookmarkEntry, unknown>>
  return (
    typeof url === 'string' &&
    typeof title === 'string' &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string')
  )
}
