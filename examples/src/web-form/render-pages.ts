import type { Article } from './article.js'

/** The edit form. The version that it was filled with travels in a hidden field. */
export function renderForm(article: Partial<Article>): string {
  return page('Edit', form(article))
}

/** What somebody else has saved meanwhile, and the form with what this one wanted. Saving it overwrites theirs, knowingly. */
export function renderConflict(mine: Article, theirs: Article | undefined): string {
  const { version: _, ...fields } = mine
  const rebased = theirs?.version === undefined ? fields : { ...fields, version: theirs.version }
  return page(
    'Somebody else was faster',
    `<section id="theirs"><h2>Stored now</h2>${theirs === undefined ? '<p>It was removed.</p>' : view(theirs)}</section>
<section id="mine"><h2>Yours, not saved</h2>${form(rebased)}</section>`,
  )
}

export function renderMessage(title: string, message: string): string {
  return page(title, `<p>${escapeHtml(message)}</p>`)
}

function view({ title, text }: Article): string {
  return `<h3>${escapeHtml(title)}</h3><pre>${escapeHtml(text)}</pre>`
}

function form({ title = '', text = '', version }: Partial<Article>): string {
  return `<form method="post">
<input type="hidden" name="version" value="${version ?? ''}">
<p><input name="title" value="${escapeHtml(title)}"></p>
<p><textarea name="text" rows="10" cols="60">
${escapeHtml(text)}</textarea></p>
<p><button>Save</button></p>
</form>`
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<h1>${escapeHtml(title)}</h1>
${body}
</html>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
}
