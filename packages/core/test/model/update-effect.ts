import type { Content } from './content.js'
import { addMembers, type Effect, membersOf, withAttribute, withoutMembers } from './effect.js'

/** What an update goes by. */
export interface Changed {
  /** What the entity would be written as. */
  readonly image: Content
  /** What it was last loaded or written as. */
  readonly baseline: Content
  /** What earlier flushes sent of it and don't know the fate of. */
  readonly sent: readonly Content[]
}

/**
 * docs/updating.md, "What others wrote meanwhile": what the entity changed is afterwards as the whole put would have left
 * it, everything else as others left it; of a removed item nothing is left.
 */
export function updateEffect(changed: Changed): Effect {
  const names = changedNames(changed)
  return (before) => {
    if (before === undefined) return []
    let all: readonly Content[] = [before]
    for (const name of names) {
      all = all.flatMap((one) => valuesLeft(changed, name, one[name]).map((value) => withAttribute(one, name, value)))
    }
    return all
  }
}

/** Whether there is nothing to write. */
export function isIdle(changed: Changed): boolean {
  return changedNames(changed).length === 0
}

function changedNames({ image, baseline, sent }: Changed): readonly string[] {
  const known = [baseline, ...sent]
  const names = new Set([image, ...known].flatMap((content) => Object.keys(content)))
  return [...names].filter((name) => known.some((content) => content[name] !== image[name]))
}

/** A set is changed member by member where members are only new or only gone, where that is shorter. */
function valuesLeft(
  { image, baseline, sent }: Changed,
  name: string,
  stored: string | undefined,
): readonly (string | undefined)[] {
  const [from, to] = [baseline[name], image[name]]
  const whole = [to]
  if (sent.length > 0 || !from?.startsWith('SS') || !to?.startsWith('SS')) return whole
  const added = membersOf(to).filter((member) => !membersOf(from).includes(member))
  const gone = membersOf(from).filter((member) => !membersOf(to).includes(member))
  if (gone.length === 0) return [addMembers(stored, added), ...whole]
  return added.length > 0 ? whole : [withoutMembers(stored, gone), ...whole]
}
