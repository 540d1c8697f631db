import { currentSession } from '@sluice/core/scope'
import type { Bookmark } from '../service/bookmark.js'
import { type BookmarkEntry, BookmarkService } from '../service/bookmark-service.js'

/** Functions that need no session handed to them: they work in the one of the request that they are called for. */
export const bookmarks = {
  add: (user: string, entries: readonly BookmarkEntry[]): readonly Bookmark[] => service().add(user, entries),
  find: (user: string, url: string): Promise<Bookmark | undefined> => service().find(user, url),
  forget: (user: string, url: string): void => service().forget(user, url),
} as const

function service(): BookmarkService {
  return new BookmarkService(currentSession())
}
