import type { PlainItem } from './plain-item.js'
import type { SourceCity } from './source-city.js'

/** What must be stored for a source record, written down without the entity class: it checks that class's mapping. */
export function expectedCity(source: SourceCity): PlainItem {
  const [longitude, latitude] = source.loc.coordinates
  const { country, cityId, name, featureCode, population, altName, adminCode, muni, muniSub } = source
  return {
    ...{ country, cityId, name, featureCode, population, location: { latitude, longitude } },
    ...(altName && { altName }),
    ...(adminCode && { adminCode }),
    ...(muni && { municipality: muni }),
    ...(muniSub && { submunicipality: muniSub }),
  }
}
