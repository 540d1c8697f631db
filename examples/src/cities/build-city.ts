import { City } from './city.js'
import { Location } from './location.js'
import type { SourceCity } from './source-city.js'

/** Makes the entity of one source record. Texts that the city doesn't have are left out. */
export function buildCity({ loc, altName, adminCode, muni, muniSub, ...rest }: SourceCity): City {
  const [longitude, latitude] = loc.coordinates
  return Object.assign(
    new City(),
    rest,
    { location: Object.assign(new Location(), { latitude, longitude }) },
    altName && { altName },
    adminCode && { adminCode },
    muni && { muni },
    muniSub && { muniSub },
  )
}
