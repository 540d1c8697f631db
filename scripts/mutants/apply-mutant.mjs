/** The source with the mutant in it, and where it went in. */
export function applyMutant(source, { name, file, find, replace }) {
  const at = source.indexOf(find)
  if (at < 0) throw new Error(`${name}: does not apply, ${file} has no such text`)
  if (source.indexOf(find, at + 1) >= 0) throw new Error(`${name}: does not apply, ${file} has that text twice`)
  if (find === replace) throw new Error(`${name}: changes nothing`)
  return { at, text: source.slice(0, at) + replace + source.slice(at + find.length) }
}
