import type { Place, Position } from '../../cursor/position.js'

/** The same place, seen by who reads in the opposite direction. */
export function reversePosition(position: Position): Position {
  return position.map(reversePlace)
}

function reversePlace(place: Place): Place {
  if (place === 'start') return 'end'
  return place === 'end' ? 'start' : place
}
