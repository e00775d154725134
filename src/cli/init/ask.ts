import type { Figures } from '../../law/figures.ts'
import { isDate } from '../../law/is-date.ts'
import { legalForms } from '../../law/law.generated.ts'
import { isPublic } from '../../law/public-forms.ts'
import type { Text } from '../../law/types.ts'
import type { Member } from '../../report/scaffold/entity.ts'
import { isCvr } from '../../text/formats.ts'
import { interviewWords } from '../interview-words.ts'
import { numberFrom, problemWith } from '../numbers.ts'
import { type Asker, interview } from '../scope-interview.ts'
import { isYear, memberIn, type Subject } from './stated.ts'
import { initQuestions as says } from './words.ts'

/** Asks what is not stated yet: who it is, what the scope hangs on, and who leads it. `isTyped` where the flags say what it is. */
export async function askAboutEntity(asker: Asker, { statement, named }: Subject, isTyped: boolean): Promise<Subject> {
  const { stated, coveredSince } = statement
  const text = (question: Text, is: (written: string) => boolean, otherwise: Text) =>
    asker.text(question, written => (is(written.trim()) ? undefined : otherwise))
  const name = named.name || (await text(interviewWords.name, written => written !== '', interviewWords.empty)).trim()
  const cvr = named.cvr || (await text(interviewWords.cvr, isCvr, interviewWords.notACvr)).trim()
  const { legalForm, own, group } = stated
  const given = isTyped ? { ...stated, coveredSince } : { legalForm, own, group, coveredSince }
  const asked = await interview(asker, true, given)
  const form = asked.stated.legalForm
  const figures = { ...asked.stated.own, ...(await otherFigures(asker, asked.stated.own)) }
  const isSized = Object.keys(figures).length > 0 && named.year === undefined
  const year = isSized ? Number(await text(says.year, isYear, says.notAYear)) : named.year
  const structure = named.structure ?? (await structureOf(asker, form))
  const members = named.members?.length ? named.members : await membersOf(asker)
  const whole = { ...asked, stated: { ...asked.stated, own: figures } }
  return { statement: whole, named: { name, cvr, legalForm: form, year, structure, members } }
}

/** The figures on which nothing hangs, but which an entity document has as well; they may wait. */
async function otherFigures(asker: Asker, known: Partial<Figures>): Promise<Partial<Figures>> {
  let found: Partial<Figures> = {}
  for (const name of ['employees', 'turnover', 'balance'] as const) {
    if (known[name] !== undefined) continue
    const unit = name === 'employees' ? 'people' : 'millions'
    const { da, en } = interviewWords[name]
    const question = { da: `${da} ${says.later.da}`, en: `${en} ${says.later.en}` }
    const written = await asker.text(question, text => (text.trim() ? problemWith(text, unit) : undefined))
    if (written.trim()) found = { ...found, [name]: numberFrom(written, unit) }
  }
  return found
}

/** Of a public authority the act itself says it. */
async function structureOf(asker: Asker, legalForm: string): Promise<string | undefined> {
  if (isPublic(legalForm)) return undefined
  const choices = Object.entries(legalForms.structures)
    .filter(([value]) => value !== 'top-administration')
    .map(([value, label]) => ({ value, label }))
  return (await asker.one(says.structure, [...choices, { value: '', label: says.unknown }])) || undefined
}

async function membersOf(asker: Asker): Promise<Member[]> {
  const members: Member[] = []
  for (;;) {
    const written = await asker.text(members.length === 0 ? says.member : says.anotherMember, dateProblem)
    if (written.trim() === '') return members
    members.push(memberIn(written))
  }
}

function dateProblem(written: string): Text | undefined {
  const [date] = /\d{4}-\S+$/.exec(written.trim()) ?? []
  return date === undefined || isDate(date) ? undefined : interviewWords.notADate
}
