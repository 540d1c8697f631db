/** What a side answered. */
export interface Answer {
  readonly status: number
  // any JSON; comparing looks into it
  readonly body: Readonly<Record<string, unknown>>
}

/** The error's name without its namespace; `undefined` for an answer that is none. */
export function errorName({ status, body }: Answer): string | undefined {
  if (status === 200) return undefined
  const type = String(body.__type ?? `status ${status}`)
  return type.slice(type.indexOf('#') + 1)
}

/** The error's text. */
export function errorText({ body }: Answer): string {
  return String(body.message ?? body.Message ?? '')
}

/** Something that answers requests. */
export interface Side {
  readonly send: (operation: string, body: string) => Promise<Answer>
}
