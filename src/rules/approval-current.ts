import { rule } from '../engine/rule.ts'
import { type Standing, standingOf } from '../engine/standing.ts'
import { type Document, idOf, place, placeAt } from '../model/document.ts'

export default rule({
  id: 'approval-current',
  requirement: 'dk/7.1/approval',
  title: {
    da: 'Dokumentet er uændret, siden ledelsesorganet godkendte det',
    en: 'The document is unchanged since the management body approved it',
  },
  messages: {
    changed: {
      da: '{document} er ændret efter godkendelsen den {date}, så den godkendelse dækker ikke den nuværende tekst',
      en: '{document} was changed after its approval on {date}, so that approval does not cover the present text',
      fix: {
        da: 'Lad ledelsesorganet godkende den nuværende tekst, og skriv i den nye beslutning version: "{version}", digest: {digest}, words: {words}',
        en: 'Have the management body approve the present text, and write in the new decision version: "{version}", digest: {digest}, words: {words}',
      },
    },
    otherVersion: {
      da: '{document} har version {version}, men den {date} blev version {approved} godkendt',
      en: '{document} has version {version}, but version {approved} was approved on {date}',
      fix: {
        da: 'Lad ledelsesorganet godkende den nye version, og skriv i beslutningen version: "{version}", digest: {digest}, words: {words}',
        en: 'Have the management body approve the new version, and write in the decision version: "{version}", digest: {digest}, words: {words}',
      },
    },
    layout: {
      da: 'Kun opsætningen af {document} er ændret efter godkendelsen den {date}; ordene er de samme',
      en: 'Only the layout of {document} was changed after its approval on {date}; the words are the same',
      level: 'KAN',
      fix: {
        da: 'Kræver ingen ny beslutning; nævn ved næste godkendelse digest: {digest}',
        en: 'Needs no new decision; at the next approval, give digest: {digest}',
      },
    },
    noDigest: {
      da: 'Beslutningen om {document} har intet digest, så en senere ændring af teksten kan ikke ses',
      en: 'The decision on {document} has no digest, so that a later change of the text cannot be seen',
      level: 'KAN',
      fix: {
        da: 'Er teksten den, der blev godkendt, så tilføj til beslutningen digest: {digest}, words: {words}',
        en: 'If the text is the one that was approved, add to the decision digest: {digest}, words: {words}',
      },
    },
    // Words of another text would let a change to that text pass for layout.
    otherWords: {
      da: 'Beslutningen om {document} har det rigtige digest, men words hører til en anden tekst',
      en: 'The decision on {document} has the right digest, but words belongs to another text',
      level: 'BØR',
      fix: { da: 'Skriv words: {words}', en: 'Write words: {words}' },
    },
    otherNumber: {
      da: 'Beslutningen nævner {document} version {approved}, men den godkendte tekst har version {version}',
      en: 'The decision names {document} version {approved}, but the text approved has version {version}',
      level: 'KAN',
      fix: {
        da: 'Skriv samme version begge steder; teksten er uændret, så det kræver ingen ny beslutning',
        en: 'Write the same version in both places; the text is unchanged, so it needs no new decision',
      },
    },
  },
  *check(workspace, say, { asOf }) {
    const policies = workspace.sound.policy.filter(({ data }) => data.status === 'approved')
    const inherited = workspace.inherited.map(one => one.document).filter(({ sound }) => sound)
    for (const document of [...policies, ...workspace.sound.exception, ...inherited]) {
      const standing = standingOf(document, workspace, asOf)
      if (standing.is === 'unapproved' || isAsDecided(standing, document)) continue
      const { approval, index, entry } = standing.decision
      const { version } = document.data
      // Taken only where they are said: of a document that is as it was approved nobody needs them.
      const now = () => {
        const { digest = '', words = '' } = document.digests ?? {}
        return { document: idOf(document), version, digest, words }
      }
      const date = { date: approval.data.date }
      const text = placeAt(document, ['version'])
      const decision = place(approval, 'decisions', index, entry.digest ? 'digest' : 'version')
      // Who takes over another entity's policy mends the decision; the text is not theirs.
      const [at, see] = inherited.some(other => other === document) ? [decision, [text]] : [text, [decision]]
      if (standing.is === 'layout') yield say.layout(at, { ...now(), date }, { see })
      else if (standing.is === 'changed' && entry.digest) yield say.changed(at, { ...now(), date }, { see })
      else if (standing.is === 'changed') {
        yield say.otherVersion(at, { ...now(), date, approved: entry.version }, { see })
      } else if (!entry.digest) {
        yield say.noDigest(place(approval, 'decisions', index, 'document'), now(), { see: [at] })
      } else {
        if (entry.words && entry.words !== document.digests?.words)
          yield say.otherWords(place(approval, 'decisions', index, 'words'), now())
        if (entry.version !== version) {
          const there = place(approval, 'decisions', index, 'version')
          yield say.otherNumber(there, { ...now(), approved: entry.version }, { see: [text] })
        }
      }
    }
  },
})

/** Whether a decision is of this text, in every word that it says of it: then there is no place to be looked for. */
function isAsDecided(
  standing: Exclude<Standing, { is: 'unapproved' }>,
  { digests, data }: Document<'policy' | 'exception'>,
): boolean {
  const { digest, words, version } = standing.decision.entry
  return standing.is === 'approved' && Boolean(digest) && words === digests?.words && version === data.version
}
