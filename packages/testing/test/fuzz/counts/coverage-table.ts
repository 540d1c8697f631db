import { knownDifferences } from '../compare/known-differences.js'
import type { Findings } from '../run/findings.js'
import { errorClasses } from './error-classes.js'
import { productions } from './productions.js'

/** Everything that a run is to have, with how often it had it. */
export function coverageOf(findings: Findings): readonly (readonly [name: string, count: number])[] {
  return [
    ...productions.map((name) => [name, findings.productions.count(name)] as const),
    ...errorClasses.map(({ name }) => [`error, ${name}`, findings.errors.count(name)] as const),
  ]
}

/** What a run is to have and had less often than `least`, as text. */
export function lackOf(findings: Findings, least: number): readonly string[] {
  return coverageOf(findings)
    .filter(([, count]) => count < least)
    .map(([name, count]) => `${name}: ${count}`)
}

/** What a run came to, to be printed. */
export function coverageTable(findings: Findings): string {
  const rows = [
    ['requests', findings.requests],
    ['accepted, per cent', Math.round(findings.acceptedShare * 100)],
    ...coverageOf(findings),
    ...knownDifferences.map(({ title }) => [`known difference, ${title}`, findings.known.count(title)] as const),
    ['said in other words', findings.ownWords],
    ['different', findings.differences.length],
  ] as const
  return rows.map(([name, count]) => `${String(count).padStart(9)}  ${name}`).join('\n')
}
