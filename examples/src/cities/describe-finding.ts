import { formatCount } from './format-count.js'
import type { Finding } from './read-back.js'

const KEYS_SHOWN = 3

/** For example `135,233 of 135,233 cities match`, with the keys of those that don't. */
export function describeFinding({ expected, matching, different, missing, others }: Finding, what: string): string {
  return [
    `${formatCount(matching)} of ${formatCount(expected)} ${what} match`,
    ...(different.length > 0 ? [`${formatCount(different.length)} differ: ${firstOf(different)}`] : []),
    ...(missing.length > 0 ? [`${formatCount(missing.length)} are missing: ${firstOf(missing)}`] : []),
    ...(others > 0 ? [`${formatCount(others)} others are stored, of another run`] : []),
  ].join('; ')
}

function firstOf(keys: readonly string[]): string {
  return keys.length > KEYS_SHOWN ? `${keys.slice(0, KEYS_SHOWN).join(', ')}, …` : keys.join(', ')
}
