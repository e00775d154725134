import { resolve } from 'node:path'
import { catalogueOf } from '../law/catalogue.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import type { Document } from '../model/document.ts'
import { packedNote } from '../report/pack/note.ts'
import { redactionOf } from '../report/pack/redact.ts'
import { type LeftOut, selectionOf } from '../report/pack/selection.ts'
import { nearestWith } from './above.ts'
import type { Request } from './arguments.ts'
import { readConfiguration } from './configuration.ts'
import { type GatheredFrom, gather } from './gather.ts'
import { askedIn } from './pack/asked.ts'
import { headOf } from './pack/commit.ts'
import { packOf } from './pack/contents.ts'
import { configurationAt, evidenceOf, type Original, originalsOf } from './pack/originals.ts'
import { nameOne, noEntity, toScreen } from './pack/refusals.ts'
import { reportsOf } from './pack/reports.ts'
import { notAmong } from './refusals.ts'
import { version } from './version.ts'
import { write } from './write.ts'

/**
 * `nis2lint pack`: writes what an entity hands over when the authority asks. Gives 1 where something in it is not in the commit: it is
 * written and says so, but git shows nobody since when it is as it is.
 */
export function packCommand(request: Request, otherwise: Lang): 0 | 1 {
  const { options } = request
  const output = options['output'] as string | undefined
  if (output === undefined && process.stdout.isTTY) throw toScreen
  const gathered = gather(request, otherwise)
  const { folder, asOf, lang } = gathered
  const { judgement, entity } = entityAsked(gathered, options['entity'])
  const { workspace, profile } = judgement
  const catalogue = catalogueOf(
    readConfiguration(folder, options['config'] as string | undefined).settings.requirements,
  )
  const asked = askedIn(options['for'], catalogue)
  const selection = selectionOf(workspace, asOf, asked, catalogue)
  const commit = headOf(folder)
  const documents = originalsOf(folder, selection.documents, commit)
  const named = evidenceOf(folder, selection.documents, workspace.tree, commit)
  const redaction = options['redact'] ? redactionOf(namingOf(judgement), textsOf(documents)) : undefined
  const evidence = selection.evidence && !redaction ? named.files : []
  // What else was read shapes the reports, unless it was left out because nobody asked for it.
  const beside = asked ? [] : originalsOf(folder, workspace.documents, commit)
  const read = [...documents, ...beside, ...evidence, ...configurationAt(folder, commit)]
  const changed = read.filter(one => one.in !== 'commit').map(({ path }) => path)
  const gone = asked ? [] : (commit?.gone(workspace.root, new Set(gathered.files.map(({ path }) => path))) ?? [])
  const uncommitted = [...new Set([...changed, ...gone])].sort()
  const left: LeftOut[] = [
    { kind: 'evidence', count: named.files.length - evidence.length, because: redaction ? 'redacted' : 'not-asked' },
    { kind: 'evidence', count: named.notHere, because: 'not-here' },
  ]
  const packed = packOf({
    documents,
    evidence,
    reports: reportsOf(judgement, gathered, asked, uncommitted.length === 0 ? commit?.id : undefined),
    redaction,
    facts: {
      version,
      asOf,
      entity,
      class: profile?.class,
      commit: commit?.id,
      uncommitted,
      asked,
      leftOut: [...selection.leftOut, ...left.filter(({ count }) => count > 0)],
    },
  })
  write(packed.zip, output)
  process.stderr.write(
    packedNote(
      packed.manifest,
      { sha256: packed.manifestSha256, inGit: nearestWith('.git', resolve(folder)) !== undefined },
      lang,
    ),
  )
  return uncommitted.length > 0 ? 1 : 0
}

function entityAsked(
  { judgements }: GatheredFrom,
  id: Request['options'][string],
): { readonly judgement: Judgement; readonly entity: Document<'entity'> } {
  const all = judgements.flatMap(judgement => {
    const { entity } = judgement.workspace
    return entity ? [{ judgement, entity }] : []
  })
  const ids = all.map(({ entity }) => entity.data.id)
  const [one, ...others] = id === undefined ? all : all.filter(({ entity }) => entity.data.id === id)
  if (one && others.length === 0) return one
  if (one) throw nameOne(ids)
  throw typeof id === 'string' && all.length > 0 ? notAmong('--entity', id, ids) : noEntity
}

/** The documents whose data name people: those of the entity, and of those it has taken policies over from. */
function namingOf({ workspace: { documents, inherited } }: Judgement): Document[] {
  return [...documents, ...inherited.flatMap(({ document, owner }) => [owner, document])]
}

function textsOf(documents: readonly Original[]): string[] {
  return documents.map(({ bytes }) => bytes.toString('utf8'))
}
