/**
 * Puts `content` between the lines `<!-- NAME:start -->` and `<!-- NAME:end -->` of a page.
 *
 * @throws {Error} if the page doesn't have them
 */
export function writeBetween(page, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the page has no lines ${start} and ${end}`)
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`
}
