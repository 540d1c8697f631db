/** An item as the SDK's document client decodes it. */
export type PlainItem = Readonly<Record<string, unknown>>
