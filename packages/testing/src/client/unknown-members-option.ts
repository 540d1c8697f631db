import { OptionError } from '@sluice/core'
import type { FakeOptions } from './fake-options.js'

/** What becomes of members that an operation doesn't have, checked. */
export function unknownMembersOption({ unknownMembers = 'refuse' }: FakeOptions): 'refuse' | 'ignore' {
  if (unknownMembers === 'refuse' || unknownMembers === 'ignore') return unknownMembers
  throw new OptionError('unknownMembers', "'refuse' or 'ignore'", unknownMembers)
}
