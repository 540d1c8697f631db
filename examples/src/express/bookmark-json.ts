import type { Bookmark } from '../service/bookmark.js'

/** A bookmark as an answer's body: JSON has no sets. */
export function bookmarkJson({ url, title, savedAt, tags }: Bookmark): object {
  return { url, title, savedAt: savedAt.toISOString(), tags: [...(tags ?? [])] }
}
