export const TABLE = 'Tracks'
