/** How often a call has been tried. The SDK passes it along. */
interface RetryToken {
  getRetryCount(): number
  getRetryDelay(): number
}

/**
 * The fake's default retry strategy: it retries what the SDK's standard strategy retries, as often, without a delay. A
 * test that meets throttling doesn't wait.
 */
export class ImmediateRetryStrategy {
  readonly mode = 'standard'
  readonly #maxAttempts: () => Promise<number>

  constructor(maxAttempts: () => Promise<number>) {
    this.#maxAttempts = maxAttempts
  }

  async acquireInitialRetryToken(): Promise<RetryToken> {
    return token(0)
  }

  async refreshRetryTokenForRetry(
    used: RetryToken,
    { errorType }: { readonly errorType: string },
  ): Promise<RetryToken> {
    const retries = used.getRetryCount() + 1
    const isRetryable = errorType === 'THROTTLING' || errorType === 'TRANSIENT'
    if (isRetryable && retries < (await this.#maxAttempts())) return token(retries)
    throw new Error('No more attempts')
  }

  recordSuccess(): void {}
}

function token(retries: number): RetryToken {
  return { getRetryCount: () => retries, getRetryDelay: () => 0 }
}
