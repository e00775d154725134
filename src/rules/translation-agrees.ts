import { rule } from '../engine/rule.ts'
import { aligned } from '../engine/translation/alignment.ts'
import { citationDifferences } from '../engine/translation/citations.ts'
import { figureDifferences } from '../engine/translation/figures.ts'
import { translationPairs } from '../engine/translation/pairs.ts'
import { type Part, partsOf } from '../engine/translation/parts.ts'
import { type Document, placeAt } from '../model/document.ts'
import type { Place, Span } from '../text/source.ts'

export default rule({
  id: 'translation-agrees',
  requirement: 'tool/translation',
  title: {
    da: 'En oversættelse har originalens afsnit, tal, datoer og henvisninger',
    en: 'A translation has the sections, numbers, dates and references of its original',
  },
  messages: {
    differs: {
      da: 'Oversættelsen siger «{figure}», hvor originalen siger «{original}»',
      en: 'The translation says "{figure}" where the original says "{original}"',
      fix: { da: 'Skriv det samme som originalen', en: 'Say the same as the original' },
    },
    otherNotation: {
      da: '«{figure}» er skrevet som i originalen, men er et andet tal på oversættelsens sprog',
      en: '"{figure}" is written as in the original, but is another number in the language of the translation',
      fix: {
        da: 'Skriv tallet som 1.000,5 på dansk og som 1,000.5 på engelsk',
        en: 'Write numbers as 1.000,5 in Danish and as 1,000.5 in English',
      },
    },
    lacks: {
      da: 'Originalen siger «{original}» her, men det gør oversættelsen ikke',
      en: 'The original says "{original}" here, but the translation does not',
      fix: { da: 'Skriv det også i oversættelsen', en: 'Say it in the translation too' },
    },
    adds: {
      da: 'Oversættelsen siger «{figure}» her, men det gør originalen ikke',
      en: 'The translation says "{figure}" here, but the original does not',
      fix: { da: 'Fjern det, eller ret originalen', en: 'Remove it or change the original' },
    },
    lacksSection: {
      da: 'Originalens afsnit «{section}» er ikke i oversættelsen',
      en: 'The section "{section}" of the original is not in the translation',
      fix: { da: 'Oversæt afsnittet', en: 'Translate the section' },
    },
    addsSection: {
      da: 'Afsnittet «{section}» er ikke i originalen',
      en: 'The section "{section}" is not in the original',
      fix: { da: 'Fjern afsnittet, eller ret originalen', en: 'Remove the section or change the original' },
    },
    otherDepth: {
      da: 'Overskriften «{section}» er på niveau {depth}, men på niveau {original} i originalen',
      en: 'The heading "{section}" is of level {depth}, but of level {original} in the original',
      fix: { da: 'Giv overskriften originalens niveau', en: 'Give the heading the level it has in the original' },
    },
    otherLinks: {
      da: 'Her er {links} link, men {original} i originalen',
      en: 'The number of links is {links} here but {original} in the original',
      level: 'KAN',
      fix: { da: 'Sæt de samme link som i originalen', en: 'Set the same links as in the original' },
    },
    otherVersion: {
      da: 'Oversættelsen er af version {version}, men teksten med det digest er version {original} af {document}',
      en: 'The translation is of version {version}, but the text with that digest is version {original} of {document}',
      fix: { da: 'Skriv version: "{original}"', en: 'Write version: "{original}"' },
    },
  },
  *check(workspace, say) {
    for (const { translation, original } of translationPairs(workspace)) {
      const { language, translationOf } = translation.data
      const { version: now } = original.data as { readonly version?: string }
      if (translationOf.version && now && translationOf.version !== now && isCurrent(translation, original)) {
        const words = { version: translationOf.version, original: now, document: translationOf.document }
        const at = placeAt(translation, ['translationOf', 'version'])
        yield say.otherVersion(at, words, { see: [placeAt(original, ['version'])] })
      }
      const originals = partsOf(original, language === 'da' ? 'en' : 'da')
      let here = placeAt(translation, ['translationOf', 'document'])
      for (const { original: there, translated } of aligned(originals, partsOf(translation, language))) {
        if (!translated) {
          // What stands above every heading has no name. A translation that is all YAML has not even that.
          if (there?.section) {
            yield say.lacksSection(here, { section: there.section.title }, { see: [headingOf(original, there)] })
          }
          continue
        }
        here = headingOf(translation, translated)
        const { title = '', depth = 0 } = translated.section ?? {}
        if (!there) {
          yield say.addsSection(here, { section: title })
          continue
        }
        const beside = { see: [headingOf(original, there)] }
        if (there.section && there.section.depth !== depth) {
          yield say.otherDepth(here, { section: title, depth, original: there.section.depth }, beside)
        }
        if (there.links.length !== translated.links.length) {
          yield say.otherLinks(here, { links: translated.links.length, original: there.links.length }, beside)
        }
        const { cited, left, right } = citationDifferences(there, translated)
        for (const one of cited) {
          const see = [placeIn(original, there, one.original.span)]
          yield say.differs(placeIn(translation, translated, one.translated.span), one.words, { see })
        }
        for (const one of figureDifferences(left, right)) {
          const see = one.original ? [placeIn(original, there, one.original.span)] : beside.see
          if (one.translated) {
            const at = placeIn(translation, translated, one.translated.span)
            const { text: figure } = one.translated
            if (!one.original) yield say.adds(at, { figure }, { see })
            else if (figure === one.original.text) yield say.otherNotation(at, { figure }, { see })
            else yield say.differs(at, { figure, original: one.original.text }, { see })
          } else if (one.original) yield say.lacks(here, { original: one.original.text }, { see })
        }
      }
    }
  },
})

function isCurrent(translation: Document<'translation'>, original: Document): boolean {
  return translation.data.translationOf.digest === original.digests?.digest
}

function headingOf(document: Document, part: Part): Place {
  return part.section ? placeIn(document, part, part.section.span) : placeAt(document, ['id'])
}

function placeIn({ path }: Document, part: Part, span: Span): Place {
  return { path, span, key: `section ${part.section?.slug ?? ''}` }
}
