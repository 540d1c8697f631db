import { Place, Studio, Track } from '../tracks/track.mjs'

/** A track of what the document client hands out: the mapping that a team writes by hand. */
export function toTrack(item) {
  const { name, city, place } = item.studio
  return new Track({
    ...item,
    releasedAt: new Date(item.releasedAt),
    studio: new Studio(name, city, new Place(place.latitude, place.longitude)),
  })
}
