import { html } from 'hono/html'
import type { ApiApp } from '../routes/api-app.ts'
import { inLine, schemaSection } from './schema.ts'
import { words } from './words.ts'

type OpenApi = ReturnType<ApiApp['getOpenAPI31Document']>
type Operation = NonNullable<NonNullable<OpenApi['paths']>[string]['get']>

const METHODS = ['get', 'post', 'delete'] as const

/** What stands in the reference: every route, what it takes and what it answers. */
export function routesOf(made: OpenApi) {
  const routes = Object.entries(made.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) =>
      item[method] ? [{ id: `${method}-${path}`, name: `${method.toUpperCase()} ${path}`, operation: item[method] }] : [],
    ),
  )
  return html`<p>${made.info.description}</p>
<p>For programs: <a href="/openapi.json">openapi.json</a>. <a href="/docs">The docs</a> tell what the schemas do not say.</p>
<nav aria-label="Routes"><ul>${routes.map(({ id, name, operation }) => html`<li><a href="#${id}"><code>${name}</code></a> ${words(operation.summary)}</li>`)}</ul></nav>
${routes.map(({ id, name, operation }) => html`<section id="${id}"><h2><code>${name}</code></h2>${described(operation)}</section>`)}
<h2>What is given and answered</h2>
${Object.entries(made.components?.schemas ?? {}).map(schemaSection)}`
}

function described({ summary, parameters = [], requestBody, responses = {}, security = [] }: Operation) {
  const given = parameters.flatMap((parameter) => ('$ref' in parameter ? [] : [parameter]))
  const body = requestBody && 'content' in requestBody ? schemaIn(requestBody.content) : null
  const scopes = security.flatMap((one) => one.bearer ?? []).join(', ')
  const answers = Object.entries(responses).flatMap(([status, answer]) => ('$ref' in answer ? [] : [{ status, ...answer }]))
  return html`<p>${words(summary)}</p>
<p>Scope: ${scopes}.</p>
${given.length > 0 ? html`<h3>Parameters</h3><dl>${given.map(parameterOf)}</dl>` : ''}
${body ? html`<h3>Body</h3><p><code>${body}</code></p>` : ''}
<h3>Answers</h3>
<dl>${answers.map(({ status, description, content = {} }) => html`<dt><code>${status}</code> ${Object.keys(content).join(', ')}</dt><dd>${words(description)} ${code(schemaIn(content))}</dd>`)}</dl>`
}

type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>

const parameterOf = ({ name, in: place, required, description, schema }: Parameter) =>
  html`<dt><code>${name}</code>${place === 'path' ? ', in the path' : required ? ', needed' : ''}</dt><dd>${words(description)} ${code(inLine(schema))}</dd>`

const schemaIn = (content: { [type: string]: { schema?: unknown } }) => inLine(Object.values(content)[0]?.schema)

const code = (text: string) => (text === '' ? '' : html`<code>${text}</code>`)
