import { greaterThanOrEqual, type Session } from '@sluice/core'
import { type Kind, SHELVES } from './kinds.js'
import type { QueryStep } from './script.js'

/** What queries and scans have in common, whatever they ask for. */
interface Asked {
  index(name: string): Asked
  where(key: object): Asked
  filter(build: ($: { readonly rev: never }) => unknown): Asked
  limit(count: number): Asked
  pageSize(items: number): Asked
  managed(isManaged: boolean): Asked
  consistent(): Asked
  reverse(): Asked
  select(...properties: readonly string[]): Asked
  pages(): AsyncIterable<{ readonly items: readonly object[] }>
}

/** The query or scan of a step as the application asks it. */
export function askQuery(session: Session, step: QueryStep, kind: Kind): Asked {
  const { source, shelf, minRev, limit, pageSize, how } = step
  const target = kind.target as never
  // what the types know of the class is lost to a script
  let asked = (shelf === undefined ? session.scan(target) : session.query(target)) as unknown as Asked
  if (source !== 'table') asked = asked.index(source)
  // the sort key of an index can't be filtered by
  const isByKey = source !== 'table' && shelf !== undefined && minRev !== undefined
  if (shelf !== undefined)
    asked = asked.where({ shelf: SHELVES[shelf], ...(isByKey && { rev: greaterThanOrEqual(minRev) }) })
  if (minRev !== undefined && !isByKey) asked = asked.filter(($) => greaterThanOrEqual($.rev, minRev))
  if (limit !== undefined) asked = asked.limit(limit)
  if (pageSize !== undefined) asked = asked.pageSize(pageSize)
  if (step.isReversed && shelf !== undefined) asked = asked.reverse()
  if (how === 'unmanaged') asked = asked.managed(false)
  if (isConsistent(step)) asked = asked.consistent()
  if (isView(step) && source !== 'keysByRev') asked = asked.select('shelf', 'place', ...Object.keys(kind.attributes))
  return asked
}

export function isView({ how, source }: QueryStep): boolean {
  return how === 'view' || how === 'consistent-view' || source === 'keysByRev'
}

export function isConsistent({ how }: QueryStep): boolean {
  return how === 'consistent' || how === 'consistent-view'
}

/** The class as far as what is asked shows it. */
export function shownOf({ source }: QueryStep, kind: Kind): Kind {
  return source === 'keysByRev' ? { ...kind, attributes: { rev: 'rev' } } : kind
}
