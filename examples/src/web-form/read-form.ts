import { Article } from './article.js'

/** An article as a form's fields say it, with the version that the form was filled with; `undefined` if they can't be read. */
export function readForm(id: string, body: unknown): Article | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { title, text, version } = body as Partial<Record<string, unknown>>
  if (typeof title !== 'string' || typeof text !== 'string' || typeof version !== 'string') return undefined
  if (!/^\d{0,15}$/.test(version)) return undefined
  const article = Object.assign(new Article(), { id, title, text })
  return version === '' ? article : Object.assign(article, { version: Number(version) })
}
