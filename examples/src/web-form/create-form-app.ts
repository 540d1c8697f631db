import { type SdkClient, Session, type SessionOptions } from '@sluice/core'
import express, { type Express } from 'express'
import { Article } from './article.js'
import { readForm } from './read-form.js'
import { renderConflict, renderForm, renderMessage } from './render-pages.js'
import { saveArticle } from './save-article.js'

/** A web form for articles. Who saves over a version that the form didn't show is shown both, with status 409. */
export function createFormApp(client: SdkClient, options: Partial<SessionOptions> = {}): Express {
  const app = express()
  app.use(express.urlencoded({ extended: false }))
  app.get('/articles/:id', async ({ params: { id } }, response) => {
    const session = new Session({ client, ...options })
    response.send(renderForm((await session.get(Article, { id }, { consistent: true })) ?? {}))
  })
  app.post('/articles/:id', async ({ params: { id }, body }, response) => {
    const article = readForm(id, body)
    if (article === undefined) {
      response.status(400).send(renderMessage('Not a form', 'Expected title, text and version.'))
      return
    }
    const end = await saveArticle(client, article, options)
    if (end.kind === 'saved') response.redirect(303, `/articles/${encodeURIComponent(id)}`)
    else if (end.kind === 'stale') response.status(409).send(renderConflict(article, end.theirs))
    else response.status(503).send(renderMessage('Not saved', 'Load the article again to see whether it was saved.'))
  })
  return app
}
