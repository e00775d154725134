import { rule } from '../engine/rule.ts'
import { translationPairs } from '../engine/translation/pairs.ts'
import { place, placeAt } from '../model/document.ts'

export default rule({
  id: 'translation-current',
  requirement: 'tool/translation',
  title: {
    da: 'En oversættelse er lavet efter originalens nuværende tekst',
    en: 'A translation is made from the present text of its original',
  },
  messages: {
    stale: {
      da: '{document} er ændret, siden oversættelsen blev lavet',
      en: '{document} was changed after the translation was made',
      fix: {
        da: 'Ret oversættelsen efter den nuværende tekst, og skriv derefter digest: {digest}',
        en: 'Mend the translation by the present text and then write digest: {digest}',
      },
    },
    staleVersion: {
      da: 'Oversættelsen er af version {version} af {document}, som nu har version {now}',
      en: 'The translation is of version {version} of {document}, which now has version {now}',
      fix: {
        da: 'Ret oversættelsen efter den nuværende tekst, og skriv derefter version: "{now}", digest: {digest}',
        en: 'Mend the translation by the present text and then write version: "{now}", digest: {digest}',
      },
    },
    noDigest: {
      da: 'Oversættelsen siger ikke, hvilken tekst af {document} den er lavet efter, så en senere ændring ses ikke',
      en: 'The translation does not say which text of {document} it was made from, so that a later change is not seen',
      fix: {
        da: 'Er den lavet efter den nuværende tekst, så skriv digest: {digest}',
        en: 'If it was made from the present text, write digest: {digest}',
      },
    },
  },
  *check(workspace, say) {
    for (const { translation, original } of translationPairs(workspace)) {
      const { version, digest: from } = translation.data.translationOf
      const digest = original.digests?.digest
      if (digest === undefined || digest === from) continue
      const { version: now } = original.data as { readonly version?: string }
      const document = translation.data.translationOf.document
      const at = place(translation, 'translationOf', 'digest')
      const see = [placeAt(original, ['version'])]
      if (version !== undefined && now !== undefined && version !== now) {
        yield say.staleVersion(at, { document, version, now, digest }, { see })
      } else if (from === undefined) yield say.noDigest(at, { document, digest }, { see })
      else yield say.stale(at, { document, digest }, { see })
    }
  },
})
