export const WIDTH = 720

// plain greys and one blue that can be read on white and on black; what is told is told by text and place, not by colour
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 15px }
  .soft { fill: #57606a }
  .own { font-weight: 600 }
  .mark { fill: #8c959f; stroke: #8c959f }
  .mark.own { fill: #0969da; stroke: #0969da }
  .path { fill: none; stroke: #8c959f; stroke-width: 2 }
  .path.own { stroke: #0969da }
  .grid { stroke: #d0d7de }
  .whisker { stroke: #57606a }
  .limit { stroke: #cf222e; stroke-dasharray: 4 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .soft { fill: #9198a1 }
    .mark.own { fill: #4493f8; stroke: #4493f8 }
    .path.own { stroke: #4493f8 }
    .grid { stroke: #3d444d }
    .whisker { stroke: #d0d7de }
    .limit { stroke: #f85149 }
  }
`

/** A whole picture; `description` says in words what it shows. `parts` are elements from {@link element}. */
export function svg({ title, subtitle, description, height }, parts) {
  const attributes = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`
  return [
    `<svg ${attributes} role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeText(title)}</title>`,
    `<desc id="description">${escapeText(description)}</desc>`,
    `<style>${STYLE}</style>`,
    text(16, 26, title, { class: 'title' }),
    text(16, 46, subtitle, { class: 'soft' }),
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

/** One element; numbers are rounded to tenths of a pixel, undefined attributes are left out. */
export function element(name, attributes, content) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeText(typeof value === 'number' ? String(Math.round(value * 10) / 10) : value)}"`,
    )
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${escapeText(content)}</${name}>`
}

export function text(x, y, content, attributes = {}) {
  return element('text', { x, y, ...attributes }, content)
}

export function line(x1, y1, x2, y2, kind) {
  return element('line', { x1, y1, x2, y2, class: kind })
}

function escapeText(value) {
  return value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
