import type { IsoDate } from '../law/calendar.ts'
import { decidingFigures, type Figure, type Figures, factsOf, type Stated, type Statement } from '../law/figures.ts'
import { isDate } from '../law/is-date.ts'
import { classes, legalForms, registration, type SectorId, sectors } from '../law/law.generated.ts'
import { formFrom } from '../law/public-forms.ts'
import { goesByMainEstablishment } from '../law/reach.ts'
import { scopeOf } from '../law/scope.ts'
import type { Text } from '../law/types.ts'
import { groundChoices, sectorChoices, typeChoices } from './interview-choices.ts'
import { interviewWords as says } from './interview-words.ts'
import { numberFrom, problemWith } from './numbers.ts'

/** One of several things to choose, in the language of the reader where it is printed. */
export interface Choice {
  readonly value: string
  readonly label: Text
}

/** Whoever puts questions: a terminal, or a test. Each comes back with an answer, or throws where the caller stops. */
export interface Asker {
  many(question: Text, choices: readonly Choice[]): Promise<readonly string[]>
  one(question: Text, choices: readonly Choice[]): Promise<string>
  text(question: Text, problem: (written: string) => Text | undefined): Promise<string>
}

/** Asks for what the answer hangs on, and no more: no figures where size decides nothing, and nothing that is stated. */
export async function interview(
  asker: Asker,
  forDocument: boolean,
  given: Partial<Stated> & Partial<Pick<Statement, 'coveredSince'>> = {},
): Promise<Statement> {
  const ids = given.sectors ?? (await typesOf(asker))
  const designations = given.designations ?? (await asker.many(says.designations, groundChoices))
  const needsForm =
    forDocument ||
    ids.some(id => sectors[id].carveOut?.exceptForms) ||
    designations.some(key => classes.exclusions[key]?.families)
  const legalForm = given.legalForm || (formFrom(ids) ?? (needsForm ? await formOf(asker) : ''))
  const { mainEstablishment = 'DK', representative } = given
  const isOpen = given.mainEstablishment === undefined && ids.some(goesByMainEstablishment)
  const home = isOpen ? await homeOf(asker) : { mainEstablishment, representative }
  const stated = await withFigures(asker, {
    sectors: ids,
    designations: [...designations],
    legalForm,
    ...home,
    own: given.own ?? {},
    group: given.group,
  })
  const covered = scopeOf(factsOf(stated)).covered === true
  return { stated, coveredSince: given.coveredSince ?? (covered ? await sinceOf(asker) : undefined) }
}

async function typesOf(asker: Asker): Promise<SectorId[]> {
  const chosen = await asker.many(says.sectors, sectorChoices)
  const types = Object.keys(sectors) as SectorId[]
  const within = types.filter(id => chosen.includes(sectors[id].sector.en))
  const single = within.filter(id => typeChoices(id).length === 1)
  const several = within.filter(id => !single.includes(id))
  if (several.length === 0) return within
  const picked = await asker.many(
    says.types,
    several.map(id => ({ value: id, label: sectors[id].subsector ?? sectors[id].type })),
  )
  return within.filter(id => single.includes(id) || picked.includes(id))
}

function formOf(asker: Asker): Promise<string> {
  return asker.one(
    says.form,
    Object.entries(legalForms.forms).map(([value, { name }]) => ({ value, label: name })),
  )
}

async function homeOf(asker: Asker): Promise<Pick<Stated, 'mainEstablishment' | 'representative'>> {
  const where = await asker.one(says.home, [
    { value: 'DK', label: says.denmark },
    { value: 'union', label: says.otherMemberState },
    { value: 'outside', label: says.outsideUnion },
  ])
  if (where === 'DK') return { mainEstablishment: 'DK' }
  const states = Object.entries(registration.euMemberStates).map(([value, label]) => ({ value, label }))
  if (where === 'union') {
    return {
      mainEstablishment: await asker.one(
        says.memberState,
        states.filter(({ value }) => value !== 'DK'),
      ),
    }
  }
  const country = await asker.text(says.country, written =>
    /^[a-z]{2}$/i.test(written.trim()) ? undefined : says.notACountry,
  )
  const representative = await asker.one(says.representative, [{ value: '', label: says.none }, ...states])
  return { mainEstablishment: country.trim().toUpperCase(), representative: representative || undefined }
}

async function withFigures(asker: Asker, start: Stated): Promise<Stated> {
  let stated = start
  for (let next = decidingFigures(stated)[0]; next; next = decidingFigures(stated)[0]) {
    const figure = await figureOf(asker, next, says[next])
    stated = { ...stated, own: { ...stated.own, ...figure } }
  }
  if (Object.keys(stated.own).length === 0 || stated.group) return stated
  const inGroup = await asker.one(says.group, [
    { value: 'no', label: says.no },
    { value: 'yes', label: says.yes },
  ])
  if (inGroup === 'no') return stated
  let group: Partial<Figures> = {}
  for (const name of Object.keys(stated.own) as Figure[])
    group = { ...group, ...(await figureOf(asker, name, says.ofGroup[name])) }
  return { ...stated, group }
}

async function figureOf(asker: Asker, name: Figure, question: Text): Promise<Partial<Figures>> {
  const unit = name === 'employees' ? 'people' : 'millions'
  return { [name]: numberFrom(await asker.text(question, written => problemWith(written, unit)), unit) }
}

async function sinceOf(asker: Asker): Promise<IsoDate | undefined> {
  const written = (
    await asker.text(says.since, text => (text.trim() === '' || isDate(text.trim()) ? undefined : says.notADate))
  ).trim()
  return written || undefined
}
