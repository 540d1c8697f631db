import { type SdkClient, Session, type SessionOptions } from '@sluice/core'
import { Article } from './article.js'

/** How saving a form ended. */
export type SaveEnd =
  | { readonly kind: 'saved' }
  /** The stored article has another version than the form; `theirs` is `undefined` if it is gone. */
  | { readonly kind: 'stale'; readonly theirs: Article | undefined }
  /** Refused, or nobody knows. */
  | { readonly kind: 'failed'; readonly reason: string }

/** How long a form waits for a table that accepts nothing, in milliseconds. */
const PATIENCE_MS = 5_000

/** Saves an article if the stored one still has its version. A lost answer is told from another's write by Sluice. */
export async function saveArticle(
  client: SdkClient,
  article: Article,
  options: Partial<SessionOptions>,
): Promise<SaveEnd> {
  const session = new Session({ client, ...options })
  session.save(article, { returnStored: true })
  const { operations } = await session.flush({ retry: { maxElapsedMs: PATIENCE_MS }, throwOnFailure: false })
  const [result] = operations
  if (result?.outcome === 'written') return { kind: 'saved' }
  if (result?.outcome !== 'condition-failed') return { kind: 'failed', reason: result?.reason ?? '' }
  return { kind: 'stale', theirs: result.stored instanceof Article ? result.stored : undefined }
}
