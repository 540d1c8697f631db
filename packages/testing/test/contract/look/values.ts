import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** Attributes by their names. */
export type Attributes = Record<string, AttributeValue>

/** Text. */
export const s = (text: string): AttributeValue => ({ S: text })

/** A number. */
export const n = (number: number | string): AttributeValue => ({ N: `${number}` })

/** Binary. */
export const b = (...bytes: number[]): AttributeValue => ({ B: Uint8Array.from(bytes) })

/** A list. */
export const list = (...elements: AttributeValue[]): AttributeValue => ({ L: elements })

/** A map. */
export const map = (members: Attributes): AttributeValue => ({ M: members })
