import { rule } from '../engine/rule.ts'
import type { Claim } from '../model/claims.ts'
import { type Document, placeAt } from '../model/document.ts'
import { remembered } from '../model/remembered.ts'
import { hintsOfTexts, textsIn } from '../model/texts.ts'
import type { Outline, Section } from '../text/markdown.ts'
import { residuesIn } from '../text/placeholder.ts'
import type { Span } from '../text/source.ts'

export default rule({
  id: 'no-placeholder',
  requirement: 'tool/placeholder',
  title: { da: 'Dokumentet indeholder ingen pladsholdere', en: 'The document holds no placeholders' },
  weakensClaims: true,
  messages: {
    inText: {
      da: 'Teksten indeholder stadig pladsholderen «{residue}»',
      en: 'The text still holds the placeholder "{residue}"',
      fix: { da: 'Erstat den med jeres egen tekst', en: 'Replace it with your own text' },
    },
    inField: {
      da: 'Feltet «{field}» indeholder stadig pladsholderen «{residue}»',
      en: 'The field "{field}" still holds the placeholder "{residue}"',
      fix: { da: 'Erstat den med jeres egen værdi', en: 'Replace it with your own value' },
    },
  },
  *check({ documents, claims }, say) {
    for (const document of documents) {
      for (const { path, residue } of unfilledIn(document)) {
        const field = path.findLast(step => typeof step === 'string') ?? ''
        yield say.inField(placeAt(document, path), { field, residue })
      }
      const { outline } = document
      if (!outline) continue
      for (const { text, span } of outline.residues) {
        if (saysNothingElse(document, sectionAt(outline, span), claims)) continue
        yield say.inText({ path: document.path, span, key: `placeholder ${text}` }, { residue: text })
      }
    }
  },
})

/**
 * Whether a place is in a section that is to answer a requirement and holds no word beside: section-says-something tells that with what is
 * to be written there, and what it weighs.
 */
function saysNothingElse({ flaws }: Document, section: Section | undefined, claims: readonly Claim[]): boolean {
  if (section?.words !== 0 || flaws.some(({ rule: of }) => of === 'readable')) return false
  return claims.some(claim => claim.section === section)
}

/** The section that a place stands in, below its heading; what stands in a heading stands in none. */
function sectionAt({ sections }: Outline, [start]: Span): Section | undefined {
  const section = sections.findLast(({ span }) => span[0] <= start)
  return section && section.span[1] < start ? section : undefined
}

/** The values of a document that are still to be filled in, with the first thing in each that says so. */
const unfilledIn = remembered((document: Document) => {
  if (!hintsOfTexts(document).residue) return []
  return textsIn(document).flatMap(({ path, text }) => {
    const [residue] = residuesIn(text, [0, text.length])
    return residue ? [{ path, residue: residue.text }] : []
  })
})
