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
 * `nis2lint pack`: writes what an entity hands over when the authority asks. Gives 1 where something in it, or something that its reports
 * are made from, is not in the commit: it is written and says so, but git shows nobody since when it is as it is.
 */
export function packCommand(request: Request, otherwise: Lang): 0 | 1 {
  const { options } = request
  const output = options['output'] as string | undefined
  if (output === undefined && process.stdout.isTTY) throw toScreen
  // What is in a pack hangs on no machine: whom it goes to is a Danish authority, unless the caller or the organisation says otherwise.
  const gathered = gather(request, 'da')
  const { folder, asOf } = gathered
  const { judgement, entity } = entityAsked(gathered, options['entity'])
  const { workspace, profile } = judgement
  const configured = readConfiguration(folder, options['config'] as string | undefined)
  const catalogue = catalogueOf(configured.settings.requirements)
  const asked = askedIn(options['for'], catalogue)
  const selection = selectionOf(workspace, asOf, asked, catalogue)
  const commit = headOf(folder)
  const documents = originalsOf(folder, selection.documents, commit)
  const named = evidenceOf(folder, selection.documents, workspace.tree, commit)
  const redaction = options['redact'] ? redactionOf(namingOf(judgement), textsOf(documents)) : undefined
  const evidence = selection.evidence && !redaction ? named.files : []
  // What else was read shapes the reports, unless it was left out because nobody asked for it.
  const beside = asked ? [] : originalsOf(folder, workspace.documents, commit)
  const held = new Set([...documents, ...evidence].map(({ path }) => path))
  const unheld = [...beside, ...configurationAt(folder, commit)].filter(({ path }) => !held.has(path))
  const gone = asked ? [] : (commit?.gone(workspace.root, new Set(gathered.files.map(({ path }) => path))) ?? [])
  // Of what is not in the pack only how much: even a name may tell.
  const uncommittedBeside = unheld.filter(isUncommitted).length + gone.length
  const isCommitted = uncommittedBeside === 0 && ![...documents, ...evidence].some(isUncommitted)
  const left: LeftOut[] = [
    { kind: 'evidence', count: named.files.length - evidence.length, because: redaction ? 'redacted' : 'not-asked' },
    { kind: 'evidence', count: named.notHere, because: 'not-here' },
  ]
  const packed = packOf({
    documents,
    evidence,
    reports: reportsOf(judgement, gathered, asked, isCommitted ? commit?.id : undefined),
    redaction,
    facts: {
      version,
      asOf,
      entity,
      class: profile?.class,
      commit: commit?.id,
      uncommittedBeside,
      asked,
      leftOut: [...selection.leftOut, ...left.filter(({ count }) => count > 0)],
    },
  })
  write(packed.zip, output)
  process.stderr.write(
    packedNote(
      packed.manifest,
      { sha256: packed.manifestSha256, inGit: nearestWith('.git', resolve(folder)) !== undefined },
      (options['lang'] as Lang | undefined) ?? configured.lang ?? otherwise,
    ),
  )
  return isCommitted ? 0 : 1
}

function isUncommitted(original: Original): boolean {
  return original.in !== 'commit'
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
