/** What a text is as JSON; `undefined` if it is none. The error of `JSON.parse` would show a piece of it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
