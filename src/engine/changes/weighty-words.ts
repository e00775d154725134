/** What makes a changed word one that the management body must decide on. */
export type Weight = 'number' | 'modal' | 'negation' | 'quantifier' | 'role' | 'scope'

const list = (words: string) => words.trim().split(/\s+/)

/** Words of Danish and English of which no letter can change without changing what is decided; lower case. */
const words: Readonly<Record<Weight, readonly string[]>> = {
  number: list(`
    to tre fire fem seks syv otte ni ti elleve tolv tyve hundrede tusind million millioner halv halve halvanden dobbelt
    time timer timen timers dag dage dagen dages døgn døgnet uge uger ugen måned måneder måneden kvartal kvartaler år året års
    minut minutter sekund sekunder arbejdsdag arbejdsdage hverdag hverdage daglig dagligt ugentlig ugentligt månedlig månedligt
    kvartalsvis årlig årligt halvårlig halvårligt procent kroner euro
    one two three four five six seven eight nine ten eleven twelve twenty hundred thousand million half double twice once
    hour hours hourly day days daily week weeks weekly month months monthly quarter quarters quarterly year years yearly annual
    annually minute minutes second seconds percent
    januar februar marts april maj juni juli august september oktober november december
    january february march may june july october`),
  modal: list(`
    skal skulle bør burde kan kunne må måtte vil ville behøver kræver kræves krav påkrævet pligt forpligtet obligatorisk
    obligatoriske frivillig frivilligt frivillige tilladt tillades forbudt anbefales tilstræbes forsøger
    shall should must may might can could will would ought need needs require requires required mandatory optional voluntary
    allowed permitted prohibited forbidden recommended`),
  negation: list(`
    ikke ej ingen intet aldrig uden hverken nej undtagen undtaget undtages medmindre udelukket
    not no never none nothing without neither nor except excepted unless cannot exclude excluded`),
  quantifier: list(`
    al alt alle enhver ethvert hver hvert samtlige begge kun udelukkende mindst højst maksimalt minimum maksimum senest tidligst
    straks omgående løbende altid nogen nogle visse enkelte flere færre mere mindre mest over under inden efter før mellem indtil
    siden hel helt hele første sidste hvis eller
    all any every each both only solely least most maximum minimum latest earliest immediately promptly always some certain
    several fewer less more over under within before after between until since whole first last if or`),
  role: list('ciso cio cto ceo cfo dpo board management staff head chair team'),
  scope: list(`
    omfatter omfattet omfattes omfatte gælder gælde gældende anvendes anvendelse omfang afgrænset intern internt interne ekstern
    eksternt eksterne delvis delvist kritisk kritiske væsentlig væsentlige vigtig vigtige fortrolig fortrolige undtagelse
    undtagelser undtagelsen
    scope applies apply applicable covers covered cover internal external entire partial partly critical essential important
    confidential exception exceptions`),
}

const weights = new Map(
  (Object.keys(words) as Weight[]).toReversed().flatMap(weight => words[weight].map(word => [word, weight] as const)),
)

/** Danish puts what somebody is at the end of a long word: `sikkerhedschefen`. */
const role =
  /(?:chef|leder|ledelse|ejer|direktør|direktion|bestyrelse|ansvarlig|formand|udvalg|koordinator|administrator|revisor|myndighed|manager|officer|owner|director|committee|auditor|authority)(?:e?n|e|e?s|e?r|erne|ens|ne)?$/

/** Why a word weighs; undefined where it is like any other. */
export function weightOf(word: string): Weight | undefined {
  const lower = word.toLowerCase()
  return /\p{N}/u.test(word) ? 'number' : (weights.get(lower) ?? (role.test(lower) ? 'role' : undefined))
}
