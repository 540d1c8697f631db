/** Lines for a person who looks on; see {@link openLog}. */
interface Log {
  readonly enabled: boolean
  readonly write: (line: string) => void
}

/**
 * The log of a section such as `sluice:flush`: on by `NODE_DEBUG=sluice*` or, as in other libraries, `DEBUG=sluice:*`. Its
 * lines are those of `debuglog`, which isn't used: it knows the one variable only, and `node:util` takes a while to load.
 */
export function openLog(section: string): Log {
  const { DEBUG = '', NODE_DEBUG = '' } = process.env
  const write = (line: string): void => {
    process.stderr.write(`${section.toUpperCase()} ${process.pid}: ${line}\n`)
  }
  return { enabled: isNamed(section, DEBUG) || isNamed(section, NODE_DEBUG), write }
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
