/** Stands for a read of items that aren't known beforehand. */
export type ReadTicket = object
