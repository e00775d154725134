import type { Chance } from './chance.ts'

const who = ['Driftschefen', 'Sikkerhedschefen', 'Systemejeren', 'Vagten', 'Indkøbschefen', 'HR-chefen'] as const
const does = ['gennemgår', 'kontrollerer', 'godkender', 'opdaterer', 'afprøver', 'dokumenterer', 'sletter'] as const
const what = [
  'adgange til systemer i drift',
  'kopierne på det adskilte lager',
  'logfiler fra de sidste 90 dage',
  'listen over leverandører',
  'nøgler og certifikater',
  'konti med udvidede rettigheder',
  'planen for genetablering',
  'sårbarheder fra den ugentlige scanning',
  'ændringer, der er sat i drift',
  'udstyr, der forlader bygningen',
] as const
const when = [
  'hver måned',
  'hvert kvartal',
  'inden for fem arbejdsdage',
  'når en medarbejder skifter rolle',
  'efter hver hændelse',
  'mindst to gange om året',
  'før en ny version sættes i drift',
  'samme dag, som det opdages',
] as const
const how = [
  'Resultatet skrives i sagen, og det, der mangler, bliver til en opgave med ejer og frist.',
  'Afvigelser meldes til **sikkerhedschefen**, som afgør, om de skal behandles som en hændelse.',
  'Kravet hviler på § 6, stk. 1, i NIS 2-loven og på risikovurderingen.',
  'To personer skal være enige, og ingen kan godkende sin egen anmodning.',
  'Det, der ikke kan måles, beskrives med en begrundelse i `kontrolplanen`, så det kan efterprøves.',
  'Leverandøren får det samme krav i kontrakten og viser en gang om året, at det er overholdt.',
] as const

/** So many sentences of a policy. */
export function sentences(chance: Chance, count: number): string {
  return Array.from(
    { length: count },
    () => `${chance.one(who)} ${chance.one(does)} ${chance.one(what)} ${chance.one(when)}. ${chance.one(how)}`,
  ).join(' ')
}

/** A list, each line a duty of somebody. */
export function list(chance: Chance, count: number): string {
  return Array.from(
    { length: count },
    () => `- ${chance.one(who)}: ${chance.one(does)} ${chance.one(what)} *${chance.one(when)}*`,
  ).join('\n')
}

/** A table of three columns. */
export function table(chance: Chance, rows: number): string {
  const lines = Array.from({ length: rows }, () => `| ${chance.one(who)} | ${chance.one(what)} | ${chance.one(when)} |`)
  return ['| Ansvarlig | Hvad | Hvornår |', '| --- | --- | --- |', ...lines].join('\n')
}
