import test from 'ava'
import fc from 'fast-check'
import { scripts as sessionScripts } from './arbitraries.js'
import { bulkScripts } from './bulk-script.js'
import { scripts as changeScripts } from './changes/script.js'
import { coherenceScripts } from './coherence/coherence-script.js'
import { lostScripts } from './lost/lost-script.js'
import { unitScripts } from './units/unit-script.js'
import { scripts as writerScripts } from './writers/scripts.js'

const SCRIPTS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  session: sessionScripts,
  bulk: bulkScripts,
  changes: changeScripts,
  coherence: coherenceScripts,
  lost: lostScripts,
  units: unitScripts,
  writers: writerScripts,
}

/** Notes the values at each place of a script; the parts of a step are places of their own for each thing that steps do. */
function note(value: unknown, place: string, drawn: Map<string, Set<string>>): void {
  const isNested = typeof value === 'object' && value !== null
  drawn.set(place, (drawn.get(place) ?? new Set()).add(isNested ? 'something' : String(value)))
  if (!isNested) return
  const does = 'do' in value ? ` ${value.do}${'fault' in value ? ` ${value.fault}` : ''}` : ''
  for (const [name, part] of Object.entries(value)) {
    if (Array.isArray(value)) note(part, place, drawn)
    else if (name !== 'do' && name !== 'fault') note(part, `${place}${does}.${name}`, drawn)
  }
}

for (const [name, scripts] of Object.entries(SCRIPTS)) {
  test(`whatever a script of ${name} may say, some do: no choice is always the same`, (t) => {
    const drawn = new Map<string, Set<string>>()
    // the seed is of no matter: this is about what can't be drawn
    for (const script of fc.sample(scripts, { numRuns: 400, seed: 1 })) note(script, '', drawn)
    const fixed = [...drawn].filter(([, values]) => values.size === 1 && !values.has('something'))
    t.deepEqual(
      fixed.map(([place, values]) => `${place}: ${[...values]}`),
      [],
    )
    t.true(drawn.size > 5)
  })
}
