/** The item that every contestant must send for a track, as `AttributeValue`s written out by hand. */
export function expectedItem(track) {
  const number = (value) => ({ N: String(value) })
  return {
    artist: { S: track.artist },
    trackId: { S: track.trackId },
    title: { S: track.title },
    notes: { S: track.notes },
    year: number(track.year),
    plays: number(track.plays),
    rating: number(track.rating),
    explicit: { BOOL: track.explicit },
    releasedAt: { S: track.releasedAt.toISOString() },
    tags: { SS: [...track.tags] },
    chart: { L: track.chart.map(number) },
    studio: {
      M: {
        name: { S: track.studio.name },
        city: { S: track.studio.city },
        place: {
          M: { latitude: number(track.studio.place.latitude), longitude: number(track.studio.place.longitude) },
        },
      },
    },
  }
}
