import { once } from './once.ts'
import type { Span } from './source.ts'

/** A run of text that somebody meant to replace. */
export interface Residue {
  readonly text: string
  readonly span: Span
}

// What an instruction in brackets begins with. Alone in brackets these may be a key to press or a word of the law.
const verbs =
  'indsæt|udfyld|skriv(?: ind)?|angiv|anfør|beskriv|vælg|tilføj|insert|enter|fill in|describe|specify|replace|bitte|hier|infoga|fyll (?:i|inn|ut)|ange|välj|sett inn|oppgi|velg'
// What stands alone in brackets where a value is to come.
const values =
  'indsæt|udfyld|udfyldes|insert|navn(?:/titel)?|virksomhed(?:en)?s?(?: ?navn)?|virksomhetens navn|virksomhet|organisation(?:en)?s?(?: ?navn)?|firma(?:ets)?(?: ?navn)?|dato|adresse|titel|rolle|funktion|afdeling|antal|beløb|leverandør|leverandørnavn|systemnavn|årstal|name|(?:your )?(?:company|organi[sz]ation)(?: ?name)?|your name|date|title|role|department|amount|vendor name|supplier name|system name|firmenname|unternehmen|datum|abteilung|ansprechpartner|namn|företag(?:ets namn)?|företagsnamn|organisationens namn|roll|avdelning|avdeling|leverandørens navn|tbd|todo'
const openings = '(?:navn på|name of|dato for|date of|namn på|name der|name des|datum för)'
// What says that the text is still to come, but only where nothing else is said with it.
const later =
  'udfyldes(?: senere)?|kommer senere|følger senere|ikke udfyldt|to be (?:completed|defined|determined|confirmed|decided)|coming soon|wird (?:noch )?ergänzt|folgt(?: noch)?|fylls i(?: senare)?|kommer senare|fylles (?:inn|ut)(?: senere)?'
const dateMasks = 'dd[./-]mm[./-](?:åååå|aaaa|yyyy|jjjj)|(?:yyyy|åååå|jjjj)-mm-(?:dd|tt)|tt\\.mm\\.jjjj'
const units =
  'minut(?:ter)?|time(?:r)?|døgn|dage?|uger?|måned(?:er)?|år|procent|%|kr\\.?|minutes?|hours?|days?|weeks?|months?|years?|percent|minuten|stunden|tage|wochen|monate|minuter|timmar|dagar|veckor|månader|minutter|dager|uker|måneder'

const word = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}-])`
// On its own: between the start of a line, a colon, a bar or a bracket and the end of a line, a bar or a bracket.
const alone = (pattern: string) =>
  `(?<=^[ \\t]{0,9}(?:[-*+] |\\d+[.)] )?|(?<!format)[:|([][ \\t]{0,9})(?:${pattern})(?=[ \\t]*[.…]*[ \\t]*(?:$|[|)\\]]))`
const inBrackets = (pattern: string) =>
  [`\\[${pattern}\\]`, `<${pattern}>`, `\\{${pattern}\\}`].map(text => `(?:${text})`).join('|')

const laterHint =
  /udfyld|kommer sen|følger sen|to be (?:completed|defined|determined|confirmed|decided)|coming soon|ergänzt|folgt|fylls i|fylles/iu
const maskHint = /(?:dd|tt)[./-]mm|mm-(?:dd|tt)/i

/**
 * What template authors leave behind, in the languages templates come in. Each has a hint, which is what every match of it holds and takes
 * no time to look for: nearly all text of real documents has none.
 */
const patterns = once((): readonly (readonly [hint: RegExp, pattern: RegExp])[] => [
  [
    /TODO|TB[DC]|FIXME|XXXX|NIS2LINT/,
    /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|FIXME|XXXX+|NIS2LINT-UDFYLD|NIS2LINT-FILL)(?![\p{L}\p{N}-])/gu,
  ],
  // Three are also the Roman thirty.
  [
    /xxx/i,
    /(?<![\p{L}\p{N}]|(?:kapitel|afsnit|bilag|chapter|annex|title|titel|anhang|bilaga|vedlegg) )XXX(?![\p{L}\p{N}-])/giu,
  ],
  [/todo:/i, /\btodo:/gi],
  [/lorem/i, /\blorem ipsum\b/gi],
  [
    laterHint,
    new RegExp(word('udfyldes senere|skal udfyldes senere|wird noch ergänzt|fylls i senare|fylles ut senere'), 'giu'),
  ],
  [laterHint, new RegExp(alone(later), 'gimu')],
  [maskHint, new RegExp(alone(dateMasks), 'gimu')],
  [/[[<{]/, new RegExp(inBrackets(`\\s*(?:${verbs})(?![\\p{L}\\p{N}-])[^\\][<>{}\\r\\n]{2,120}`), 'giu')],
  [/[[<{]/, new RegExp(inBrackets(`\\s*${openings} [^\\][<>{}\\r\\n]{1,120}`), 'giu')],
  [/[[<{]/, new RegExp(inBrackets(`[^\\][<>{}\\r\\n]{1,80} (?:einfügen|eintragen|ausfüllen|ergänzen)\\s*`), 'giu')],
  [/[[<{]/, new RegExp(inBrackets(`\\s*(?:${values}|(?:${dateMasks}))\\s*`), 'giu')],
  [/X/, new RegExp(`(?<![\\p{L}\\p{N}.])(?:\\[X{1,3}\\]|XX?)\\s?(?:${units})(?![\\p{L}\\p{N}])`, 'gu')],
  // Within a sentence […] marks what a quotation leaves out.
  [/\[/, new RegExp(alone('\\[(?:…|\\.\\.\\.|\\s*)\\](?<!\\[ \\])'), 'gimu')],
  [/\[/, /\[(?:\s*x\s*x+\s*|_+)\]/gi],
  // Behind a dollar sign they are an expression that GitHub fills in.
  [/\{\{/, /(?<!\$)\{\{[^{}\r\n]{0,80}\}\}/g],
  [/____/, /(?<!_)(?:_{4,}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}])_{4,})/gu],
  [/\.{5}|……/, /(?<=:[ \t]{0,9})(?:\.{5,}|…{2,})(?=[ \t]*$)/gm],
  [/xx[./-]xx/i, /(?<![\p{L}\p{N}])xx[./-]xx[./-](?:xxxx|20xx)(?![\p{L}\p{N}])/giu],
])

/** What every hint holds one of: words in small letters, which stand for any case, and signs as they are. */
export const residueWords: readonly string[] =
  'todo|tbd|tbc|fixme|nis2lint|X|xxx|lorem|udfyld|kommer sen|følger sen|to be completed|to be defined|to be determined|to be confirmed|to be decided|coming soon|ergänzt|folgt|fylls i|fylles|dd.mm|dd/mm|dd-mm|tt.mm|tt/mm|tt-mm|mm-dd|mm-tt|[|<|{|____|.....|……|xx.xx|xx/xx|xx-xx'.split(
    '|',
  )

/** Every residue in a stretch of a text, in order, none within another. */
export function residuesIn(text: string, [start, end]: Span): Residue[] {
  const stretch = text.slice(start, end)
  const found = patterns()
    .filter(([hint]) => hint.test(stretch))
    .flatMap(([, pattern]) =>
      [...stretch.matchAll(pattern)].map(match => ({
        text: match[0],
        span: [start + match.index, start + match.index + match[0].length] as const,
      })),
    )
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let reached = -1
  return found.filter(({ span }) => {
    if (span[0] < reached) return false
    reached = span[1]
    return true
  })
}
