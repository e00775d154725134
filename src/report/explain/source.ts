import { cite } from '../../law/cite.ts'
import { sources } from '../../law/law.generated.ts'
import { textDigestOf } from '../../law/text-digest.ts'
import type { Confidence, Lang, Text } from '../../law/types.ts'
import { confidenceWords } from '../words.ts'
import type { Part } from './explanation.ts'
import { both, part, sentence } from './part.ts'

/** Where something comes from: the citations, the addresses of the texts, and the digest of each paragraph as it was read. */
export function sourcePart(citations: readonly string[], lang: Lang): Part[] {
  const texts = [...new Set(citations.map(id => id.split('/', 1)[0] ?? ''))].flatMap(key => sources[key] ?? [])
  const named = texts.map(({ name, url }) => both(to => (url ? `${name[to]}: ${url}` : sentence(name[to]))))
  const read = citations.flatMap(id => {
    const digest = textDigestOf(id)
    return digest ? [both(to => `${cite(wholeOf(id))[to]}: ${words.digest[to]} ${digest}`)] : []
  })
  const cited = citations.filter(id => id.includes('/')).map(id => sentence(cite(id)[lang]))
  return part('source', lang, {
    lines: [...new Set([...cited, ...named.map(text => text[lang])]), ...new Set(read.map(text => text[lang]))],
  })
}

/** The paragraph that a place is in, since that is what was digested; a point of an annex by itself. */
function wholeOf(id: string): string {
  const [source = '', place = ''] = id.split('/')
  return sources[source]?.places === 'point' ? id : `${source}/${place.split('.', 1)[0]}`
}

/** How sure we are, and why not surer. */
export function surenessPart(
  confidence: Confidence,
  lang: Lang,
  ...more: readonly (Text | undefined | false)[]
): Part[] {
  return part('sureness', lang, { lines: [surenessTold(confidence), ...more] })
}

function surenessTold(confidence: Confidence): Text {
  if (confidence === 'V') return words.verified
  return both(lang => `${sentence(confidenceWords[confidence][lang])} ${words.notVerified[lang]}`)
}

const words = {
  digest: { da: 'SHA-256 af teksten, da vi læste den,', en: 'SHA-256 of the text when we read it,' },
  verified: { da: 'Efterprøvet i retskildens egen tekst (V).', en: 'Verified in the text of the source itself (V).' },
  notVerified: {
    da: 'Det er ikke efterprøvet i lovens egen tekst, og en mangel er derfor højst en advarsel.',
    en: 'It is not verified in the text of the law itself, so a gap is at most a warning.',
  },
} as const satisfies Record<string, Text>
