import { rule } from '../engine/rule.ts'
import type { Hidden } from '../text/hidden.ts'
import type { Place } from '../text/source.ts'

/** How many places of a character are shown beside the first. */
const shown = 9

export default rule({
  id: 'no-hidden-characters',
  requirement: 'tool/hidden-characters',
  title: { da: 'Dokumentet indeholder ingen skjulte tegn', en: 'The document holds no hidden characters' },
  messages: {
    once: {
      da: 'Her står et tegn, der ikke kan ses: {code} ({what})',
      en: 'Here is a character that cannot be seen: {code} ({what})',
      fix: {
        da: 'Slet tegnet, så det, ledelsesorganet læser og godkender, er det, der står',
        en: 'Delete it, so that what the management body reads and approves is what is written',
      },
    },
    often: {
      da: 'Her og flere steder ({count} i alt) står et tegn, der ikke kan ses: {code} ({what})',
      en: 'Here and elsewhere ({count} in all) is a character that cannot be seen: {code} ({what})',
      fix: {
        da: 'Slet tegnene med søg og erstat, så det, ledelsesorganet læser og godkender, er det, der står',
        en: 'Delete them with search and replace, so that what the management body reads and approves is what is written',
      },
    },
  },
  *check({ documents }, say) {
    for (const { path, hidden } of documents) {
      const placeOf = ({ code, span }: Hidden): Place => ({ path, span, key: `hidden ${code}` })
      for (const code of new Set(hidden.map(character => character.code))) {
        const all = hidden.filter(character => character.code === code)
        const [first, ...others] = all
        if (!first) continue
        const words = { code, what: first.what }
        const edits = all.every(({ harmless }) => harmless)
          ? all.map(({ span }) => ({ path, span, text: '' }))
          : undefined
        if (others.length === 0) yield say.once(placeOf(first), words, { edits })
        else {
          const see = others.slice(0, shown).map(placeOf)
          yield say.often(placeOf(first), { ...words, count: all.length }, { see, edits })
        }
      }
    }
  },
})
