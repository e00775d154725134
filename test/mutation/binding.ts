import { after } from '../../src/law/calendar.ts'
import type { Document } from '../../src/model/document.ts'
import { entryOf } from '../../src/text/located.ts'
import { missingWithout } from './claims.ts'
import { decisionOn } from './decisions.ts'
import { quoted, withValue } from './edit.ts'
import { type Expectation, type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'
import { type Spot, spotsOf } from './schema.ts'
import { replaced } from './shape.ts'

/** Changes what an approval binds, one word or one value at a time, and what a policy says of its own standing. */
export function bindingMutants(organisation: Organisation): Mutant[] {
  const { policy, exception } = organisation.judgement.workspace.sound
  return [
    ...[...policy, ...exception].flatMap(document => [...changed(document, organisation)]),
    ...policy.flatMap(document => [...demoted(document, organisation)]),
  ]
}

function* changed(document: Document<'policy' | 'exception'>, organisation: Organisation): Generator<Mutant> {
  const { path, outline } = document
  const text = organisation.text(path)
  const decision = decisionOn(document, organisation)
  const version = entryOf(document.yaml, 'version')
  // A decision without a digest cannot show a change of the text: that is told by itself.
  if (!decision?.entry.digest || !version || ('status' in document.data && document.data.status !== 'approved')) return
  const stale = { rules: ['approval-current'], requirement: 'dk/7.1/approval', path, near: version.keySpan } as const
  for (const { span, title } of outline?.sections ?? []) {
    const word = /\p{L}/u.exec(text.slice(span[1]))
    if (!word) continue
    const at = span[1] + word.index
    const edits = [{ span: [at, at] as const, text: 'Ikke ' }]
    yield mutant(['one word changed', `${document.kind} text`, `${path} ${title}`], path, edits, stale)
  }
  for (const spot of spotsOf(document)) {
    const put = spot.binding && !spot.schema['x-names'] ? otherValue(spot) : undefined
    if (put === undefined || spot.field === 'policy/covers/*') continue
    const edits = [replaced(spot, text, put)]
    yield mutant(['bound value changed', spot.field, `${path} ${spot.path.join('/')}`], path, edits, stale)
  }
}

function* demoted(policy: Document<'policy'>, organisation: Organisation): Generator<Mutant> {
  const { path, data, yaml } = policy
  const status = entryOf(yaml, 'status')
  if (data.status !== 'approved' || !status) return
  const put = (value: string) => [withValue(organisation.text(path), status, value)]
  const draft: Expectation = { rules: ['approved-by-management'], path, near: status.keySpan }
  yield mutant(['policy made a draft', 'policy/status', path], path, put('draft'), draft)
  const claims = organisation.judgement.workspace.claims.filter(claim => claim.policy === policy)
  const missing = missingWithout(claims, organisation)
  if (missing.length > 0) yield mutant(['policy retired', 'policy/status', path], path, put('retired'), ...missing)
}

/** Another value that the schema allows, as YAML. */
function otherValue({ schema, node }: Spot): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const { value } = node
  if (schema.enum) return schema.enum.find(word => word !== value)
  if (schema.format === 'date') return after(String(value), 'P1D')
  if (schema.format === 'interval') return value === 'P1M' ? 'P2M' : 'P1M'
  if (typeof value === 'number') return String(value === schema.maximum ? value - 1 : value + 1)
  if (typeof value === 'boolean') return String(!value)
  return typeof value === 'string' && !schema.format && !schema.pattern ? quoted(`${value}x`) : undefined
}
