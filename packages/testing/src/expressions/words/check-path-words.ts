import { MAX_LIST_INDEX } from '../../limits.js'
import type { WrittenPath } from '../grammar/written.js'
import type { ParameterScope } from '../scope/parameter-scope.js'
import { RESERVED_WORDS } from './reserved-words.js'

/** Refuses reserved words and indexes that no list has. */
export function checkPathWords({ steps }: WrittenPath, scope: ParameterScope): void {
  for (const { kind, text } of steps) {
    if (kind === 'word' && RESERVED_WORDS.has(text.toUpperCase())) {
      throw scope.refusal(`Attribute name is a reserved keyword; reserved keyword: ${text}`)
    }
    if (kind === 'index' && Number(text) > MAX_LIST_INDEX) {
      throw scope.refusal(`List index is not within the allowable range; index: [${text}]`)
    }
  }
}
