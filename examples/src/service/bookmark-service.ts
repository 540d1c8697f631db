import type { Session } from '@sluice/core'
import { Bookmark } from './bookmark.js'

/** What a user enters for a bookmark. */
export interface BookmarkEntry {
  readonly url: string
  readonly title: string
  readonly tags?: readonly string[]
}

/**
 * An application's service. It works on the session of whoever calls it and never flushes: the caller decides what
 * belongs to one unit of work.
 */
export class BookmarkService {
  readonly #session: Session
  readonly #now: () => Date

  constructor(session: Session, now: () => Date = () => new Date()) {
    this.#session = session
    this.#now = now
  }

  /** Saves bookmarks, all or none: two entries with the same address are a ConflictError. */
  add(user: string, entries: readonly BookmarkEntry[]): readonly Bookmark[] {
    const bookmarks = entries.map(({ url, title, tags = [] }) =>
      Object.assign(new Bookmark(), {
        ...{ user, url, title, savedAt: this.#now() },
        ...(tags.length > 0 && { tags: new Set(tags) }), // DynamoDB has no empty sets
      }),
    )
    this.#session.saveAll(bookmarks)
    return bookmarks
  }

  async find(user: string, url: string): Promise<Bookmark | undefined> {
    return this.#session.get(Bookmark, { user, url })
  }

  /** Gives a bookmark another title; tells whether there is such a bookmark. */
  async rename(user: string, url: string, title: string): Promise<boolean> {
    const bookmark = await this.find(user, url)
    if (bookmark === undefined) return false
    bookmark.title = title
    this.#session.save(bookmark)
    return true
  }

  forget(user: string, url: string): void {
    this.#session.remove(Bookmark, { user, url })
  }

  /** Moves a bookmark to another address: the key is what DynamoDB can't change. */
  async move(user: string, url: string, newUrl: string): Promise<boolean> {
    const bookmark = await this.find(user, url)
    if (bookmark === undefined || url === newUrl) return bookmark !== undefined
    this.#session.remove(bookmark)
    this.#session.save(Object.assign(new Bookmark(), { ...bookmark, url: newUrl }))
    return true
  }
}
