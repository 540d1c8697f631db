/** Where a track is on the map. */
export class Place {
  constructor(latitude, longitude) {
    this.latitude = latitude
    this.longitude = longitude
  }
}

/** Where a track was recorded. */
export class Studio {
  constructor(name, city, place) {
    this.name = name
    this.city = city
    this.place = place
  }
}

/** The benchmark's entity: 12 attributes of mixed types, a partition and a sort key. */
export class Track {
  constructor(values) {
    this.artist = values.artist
    this.trackId = values.trackId
    this.title = values.title
    this.notes = values.notes
    this.year = values.year
    this.plays = values.plays
    this.rating = values.rating
    this.explicit = values.explicit
    this.releasedAt = values.releasedAt
    this.tags = values.tags
    this.chart = values.chart
    this.studio = values.studio
  }
}
