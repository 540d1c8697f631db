import { words } from '../../contract/words.js'
import { ownWords } from './own-words.js'

const ENVELOPE = /^(?:\d+ validation errors? detected: )?(?:One or more parameter values were invalid: )?/

/** Whether two error texts say the same: they are equal but for their envelope, or the server has words of its own for it. */
export function saysTheSame(fake: string, server: string): boolean {
  if (fake.replace(ENVELOPE, '') === server.replace(ENVELOPE, '').replace(/^(The conditional request failed)\.$/, '$1'))
    return true
  for (const [clause, texts] of Object.entries(words['dynamodb-local'])) {
    if (fake.includes(clause) && texts.some((text) => server.includes(text))) return true
  }
  return ownWords.some(({ aws, local }) => aws.test(fake) && local.test(server))
}
