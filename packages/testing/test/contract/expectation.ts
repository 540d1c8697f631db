import type { ContractCase, ServerName } from './contract-case.js'
import { Refused } from './refused.js'
import { words } from './words.js'

/** What a server is held to in a case: what fits, and how that compares with AWS. */
export interface Expectation {
  readonly kind: 'same' | 'own-words' | 'differs'
  /** What may be seen; any of them will do. */
  readonly anyOf: readonly unknown[]
  /** What is other than on AWS, in words. */
  readonly why?: string
}

/** What a server is held to in a case. The fake is held to AWS in each. */
export function expectationOf({ expect, differs }: ContractCase, server: ServerName): Expectation {
  if (server === 'fake') return { kind: 'same', anyOf: [expect] }
  const difference = differs?.[server]
  if (difference !== undefined) return { kind: 'differs', anyOf: [difference.sees], why: difference.why }
  if (!(expect instanceof Refused)) return { kind: 'same', anyOf: [expect] }
  const own = words[server][expect.message]
  if (own === undefined) return { kind: 'same', anyOf: [expect] }
  return {
    kind: 'own-words',
    anyOf: own.map((text) => new Refused(expect.refused, text)),
    why: 'says it in its own words',
  }
}
