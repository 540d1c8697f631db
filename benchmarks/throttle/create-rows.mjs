/** The items of a run: their keys and a note that makes each cost the setting's units. */
export function createRows({ items, itemUnits, hot = 0 }, random) {
  const note = 'x'.repeat(1024 * itemUnits - 100)
  const hotItems = Math.round(items * hot)
  const rows = Array.from({ length: items }, (_, index) => ({
    artist: index < hotItems ? 'hot' : `artist ${index % 100}`,
    row: String(index).padStart(6, '0'),
    note,
  }))
  return shuffle(rows, random)
}

function shuffle(rows, random) {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[rows[i], rows[j]] = [rows[j], rows[i]]
  }
  return rows
}
