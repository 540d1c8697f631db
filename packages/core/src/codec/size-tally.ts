/** Counts bytes by DynamoDB's item size rule while an image is written: a second walk over the item would cost as much. */
export interface SizeTally {
  bytes: number
}
