import { decisionsUnread } from '../engine/approvals-unread.ts'
import { recorded } from '../engine/recorded.ts'
import { rule } from '../engine/rule.ts'
import { standingOf } from '../engine/standing.ts'
import { idOf, place, placeAt } from '../model/document.ts'

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
        da: 'Lad ledelsesorganet godkende den nuværende tekst, og skriv i den nye beslutning version: "{version}", {recorded}',
        en: 'Have the management body approve the present text, and write in the new decision version: "{version}", {recorded}',
      },
    },
    otherVersion: {
      da: '{document} har version {version}, men den {date} blev version {approved} godkendt',
      en: '{document} has version {version}, but version {approved} was approved on {date}',
      fix: {
        da: 'Lad ledelsesorganet godkende den nye version, og skriv i beslutningen version: "{version}", {recorded}',
        en: 'Have the management body approve the new version, and write in the decision version: "{version}", {recorded}',
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
        da: 'Er teksten den, der blev godkendt, så tilføj til beslutningen {recorded}',
        en: 'If the text is the one that was approved, add to the decision {recorded}',
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
      const { digests } = document
      // Where the index of a document could not be read from end to end, nobody knows what was changed.
      if (standing.is === 'unapproved' || !digests) continue
      const { approval, index, entry } = standing.decision
      const { version } = document.data
      const about = { document: idOf(document), version }
      // Digests and places only where they are told of: of a document that is as it was approved nobody needs them.
      const now = () => ({ ...about, recorded: recorded(digests) })
      const line = (key: keyof typeof entry) => place(approval, 'decisions', index, key)
      const text = () => placeAt(document, ['version'])
      const [at, other] = inherited.some(one => one === document) ? [decided, text] : [text, decided]
      const date = { date: approval.data.date }
      // A later decision may be among what could not be read.
      const unread = () => decisionsUnread(idOf(document), workspace, approval.data.date)
      if (standing.is === 'layout') {
        yield say.layout(at(), { ...about, date, digest: digests.digest }, { see: [other()] })
      } else if (standing.is === 'changed' && entry.digest) {
        yield say.changed(at(), { ...now(), date }, { see: [other()], unread: unread() })
      } else if (standing.is === 'changed') {
        yield say.otherVersion(at(), { ...now(), date, approved: entry.version }, { see: [other()], unread: unread() })
      } else if (!entry.digest) {
        yield say.noDigest(line('document'), now(), { see: [at()] })
      } else {
        const words = entry.words && digests.words
        if (words && entry.words !== words) {
          yield say.otherWords(line('words'), { ...about, words })
        }
        if (entry.version !== version) {
          yield say.otherNumber(line('version'), { ...about, approved: entry.version }, { see: [text()] })
        }
      }

      /** Who takes over another entity's policy mends the decision; the text is not theirs. */
      function decided() {
        return line(entry.digest ? 'digest' : 'version')
      }
    }
  },
})
