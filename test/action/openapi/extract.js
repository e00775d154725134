// Takes what the tests need out of GitHub's description of its API, which is too large to carry along:
//   npm pack @octokit/openapi@23.0.2, unpack it elsewhere, then
//   node test/action/openapi/extract.js <…>/generated/api.github.com.json > test/action/openapi/github.json
import { readFileSync } from 'node:fs'

/** Every request that the action may make. The tests refuse all others. */
const operations = [
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'issues/list-for-repo',
  'issues/create',
  'issues/update',
  'issues/get',
  'pulls/get',
  'pulls/list',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/list-review-comments',
  'pulls/update-review-comment',
  'pulls/delete-review-comment',
]

const whole = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { openapi, info } = whole
const subset = {
  openapi,
  info: { title: 'Requests of the GitHub REST API', version: info.version, license: info.license },
  paths: {},
}
const found = new Set()
for (const [path, item] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    const { operationId, parameters, requestBody } = operation
    if (!operations.includes(operationId)) continue
    found.add(operationId)
    subset.paths[path] ??= {}
    subset.paths[path][method] = { operationId, ...resolved({ parameters, requestBody }), responses: {} }
  }
}
const missing = operations.filter(operation => !found.has(operation))
if (missing.length > 0) throw new Error(`GitHub does not describe ${missing.join(', ')}`)
process.stdout.write(`${JSON.stringify(subset, null, 1)}\n`)

/** With what it refers to put in its place, and without what only people read. */
function resolved(value) {
  if (Array.isArray(value)) return value.map(resolved)
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.$ref === 'string') return resolved(referred(value.$ref))
  // Beside `oneOf` it has no type to make nullable, which the validator refuses. We send no null.
  const unread = ['example', 'examples', 'x-github', ...(value.type === undefined ? ['nullable'] : [])]
  const kept = Object.entries(value).filter(
    ([key, child]) => !unread.includes(key) && !(key === 'description' && typeof child === 'string'),
  )
  return Object.fromEntries(kept.map(([key, child]) => [key, resolved(child)]))
}

function referred(reference) {
  const keys = reference.slice(2).split('/')
  return keys.reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], whole)
}
