/** Maps `[0, most]` to `[from, to]`. */
export function linearScale(most, from, to) {
  return (value) => from + (value / most) * (to - from)
}

/** Maps `[least, most]` to `[from, to]`, each factor the same distance. */
export function logScale(least, most, from, to) {
  return (value) => from + (Math.log(value / least) / Math.log(most / least)) * (to - from)
}

/** Round numbers from 0 to `most` or just above, three to six of them. */
export function linearTicks(most) {
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [0.2, 0.25, 0.5, 1, 2].map((factor) => factor * power).find((each) => most / each <= 5)
  const count = Math.ceil(most / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

/** 1, 2 and 5 times powers of ten that enclose `[least, most]`. */
export function logTicks(least, most) {
  const ticks = []
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++) {
    for (const digit of [1, 2, 5]) ticks.push(Number((digit * 10 ** power).toPrecision(1)))
  }
  const first = ticks.findLastIndex((tick) => tick <= least)
  const last = ticks.findIndex((tick) => tick >= most)
  return ticks.slice(first, last + 1)
}
