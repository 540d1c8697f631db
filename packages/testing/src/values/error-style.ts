/**
 * How DynamoDB words the refusal of an attribute value. It has several validation layers: PutItem, UpdateItem and
 * DeleteItem answer with an envelope (`current`), GetItem, BatchGetItem and Query without (`bare`), BatchWriteItem and
 * Scan in an older wording (`older`).
 */
export type ErrorStyle = 'current' | 'bare' | 'older'

/** `text` as the layer of `style` presents it. */
export function inEnvelope(style: ErrorStyle, text: string): string {
  return style === 'current' ? `1 validation error detected: ${text}` : text
}
