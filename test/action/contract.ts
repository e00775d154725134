import addFormats from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'

/** A request as it came in. */
export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
}

/** What is wrong with a request by GitHub's own description of its API, and by the limits that stand elsewhere. */
export type Contract = (asked: Asked) => string[]

/** GitHub's description, made into a judge of requests. Without it, only the limits are judged. */
export async function contractFrom(openapi: string | undefined): Promise<Contract> {
  if (openapi === undefined) return breachedLimits
  const api = new OpenAPIBackend({
    definition: JSON.parse(openapi) as Document,
    quick: true,
    ajvOpts: { strict: false, coerceTypes: true },
    customizeAjv: ajv => {
      addFormats.default(ajv)
      return ajv
    },
  })
  await api.init()
  return asked => [...breachesOf(asked, api), ...breachedLimits(asked)]
}

function breachesOf({ method, url, headers, body }: Asked, api: OpenAPIBackend): string[] {
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? '']))
  const request = {
    method,
    path: url.pathname,
    headers: plain,
    query: url.search.slice(1),
    body: structuredClone(body),
  }
  const operation = api.router.matchOperation(request)
  if (!operation) return [`${method} ${url.pathname} is no operation of GitHub that we know`]
  const { errors } = api.validateRequest(request, operation)
  const wrong = (errors ?? []).map(
    ({ instancePath, message }) => `${operation.operationId}: ${instancePath} ${message}`,
  )
  const content = operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {}
  const schema = content['application/json']?.schema
  const known = schema && 'properties' in schema ? Object.keys(schema.properties ?? {}) : undefined
  const given = typeof body === 'object' && body !== null ? Object.keys(body) : []
  const unknown = known ? given.filter(field => !known.includes(field)) : []
  return [...wrong, ...unknown.map(field => `${operation.operationId}: GitHub knows no field ${field}`)]
}

/** What GitHub refuses, clamps or answers with an error, though its description does not say so. */
function breachedLimits({ url, headers, body }: Asked): string[] {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined
  const refused: [boolean, string][] = [
    [typeof text === 'string' && text.length > 65_536, 'a comment has at most 65,536 characters'],
    [Number(url.searchParams.get('per_page') ?? 0) > 100, 'a page has at most 100 items'],
    [!headers['authorization'], 'no authorization'],
    [!headers['user-agent'], 'no user agent'],
    [!/^application\/(?:vnd\.github|json)/.test(String(headers['accept'])), 'it accepts something else than JSON'],
  ]
  return refused.filter(([is]) => is).map(([, why]) => why)
}
