import { FlushError, type SessionOptions } from '@sluice/core'
import { runInSession } from '@sluice/core/scope'
import { readEntries } from '../express/read-entries.js'
import { bookmarks } from './bookmarks.js'

/** A Lambda's event from SQS, as far as it is read here. */
export interface QueueEvent {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[]
}

/** What tells SQS which messages to deliver again. */
export interface QueueAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[]
}

/**
 * A Lambda function for a queue of `{ user, bookmarks }`. An invocation is one session: its messages are written
 * together, and only those of which something wasn't written are delivered again. Its client outlives the invocations.
 */
export function createQueueHandler(options: SessionOptions): (event: QueueEvent) => Promise<QueueAnswer> {
  return async ({ Records }) => {
    const messageOf = new Map<object | undefined, string>()
    try {
      await runInSession({ onConflict: 'last-wins', ...options }, () => {
        for (const { messageId, body } of Records) {
          for (const bookmark of addBookmarks(body)) messageOf.set(bookmark, messageId)
        }
      })
      return { batchItemFailures: [] }
    } catch (error) {
      if (!(error instanceof FlushError)) throw error
      const failed = new Set(error.failures.map(({ entity }) => messageOf.get(entity)))
      return {
        batchItemFailures: [...failed].flatMap((itemIdentifier) => (itemIdentifier ? [{ itemIdentifier }] : [])),
      }
    }
  }
}

function addBookmarks(body: string): readonly object[] {
  const { user, bookmarks: list } = JSON.parse(body) as { readonly user: unknown; readonly bookmarks: unknown }
  const entries = readEntries(list)
  if (typeof user !== 'string' || entries === undefined) throw new TypeError('Expected { user, bookmarks }')
  return bookmarks.add(user, entries)
}
