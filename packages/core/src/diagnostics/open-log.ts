import { debuglog } from 'node:util'

/** Lines for a person who looks on; see {@link openLog}. */
interface Log {
  readonly enabled: boolean
  readonly write: (line: string) => void
}

/** The log of a section such as `sluice:flush`: on by `NODE_DEBUG=sluice*` or, as in other libraries, `DEBUG=sluice:*`. */
export function openLog(section: string): Log {
  const log = debuglog(section)
  const { DEBUG = '' } = process.env
  if (log.enabled || !isNamed(section, DEBUG)) return { enabled: log.enabled, write: log }
  // debuglog reads its own variable once, when Node starts: the same line is written by hand
  const write = (line: string): void => {
    process.stderr.write(`${section.toUpperCase()} ${process.pid}: ${line}\n`)
  }
  return { enabled: true, write }
}

function isNamed(section: string, patterns: string): boolean {
  const all = patterns.split(/[\s,]+/)
  const matches = (pattern: string): boolean => {
    const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
    return new RegExp(`^${escaped}$`, 'i').test(section)
  }
  const excluded = all.filter((pattern) => pattern.startsWith('-')).map((pattern) => pattern.slice(1))
  return all.some(matches) && !excluded.some(matches)
}
