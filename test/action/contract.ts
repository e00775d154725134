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

/** GitHub's description, made into a judge of requests. */
export async function contractFrom(openapi: string): Promise<Contract> {
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
  const unknown = unknownFields(body, (content['application/json']?.schema ?? {}) as Schema)
  return [...wrong, ...unknown.map(field => `${operation.operationId}: GitHub knows no field ${field}`)]
}

/** What of a schema tells which fields there are. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** Fields that the description does not have, also in lists; GitHub drops them unsaid. */
function unknownFields(body: unknown, { properties, items }: Schema): string[] {
  if (Array.isArray(body)) return items ? body.flatMap(item => unknownFields(item, items)) : []
  if (typeof body !== 'object' || body === null || !properties) return []
  return Object.entries(body).flatMap(([field, value]) => {
    const schema = properties[field]
    return schema ? unknownFields(value, schema) : [field]
  })
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
