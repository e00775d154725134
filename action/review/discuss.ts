import type { Lang, Text } from '../../src/law/types.ts'
import { answerTo } from '../answers.ts'
import type { Desk, Remarked } from './desk.ts'
import type { Gap } from './gap.ts'
import { endMark } from './marks.ts'
import { bodyOf, planOf, type Wanted } from './plan.ts'

/** What is to be said, and of which commit. */
export interface Discussion extends Wanted {
  readonly commit: string
  readonly excused: ReadonlySet<string>
  readonly lang: Lang
}

/** What became of the remarks; undefined where the pull request has gone on to another commit, whose run sees to them. */
export interface Discussed {
  readonly posted: number
  readonly updated: number
  readonly removed: number
  readonly ended: number
  /** How many gaps there was no room for, and how many GitHub would not take. */
  readonly left: number
  readonly refused: number
}

/**
 * Brings the remarks on a pull request up to date. Runs that meet may each say the same, since GitHub has no lock: so we
 * look again after speaking, and of what was said twice the first stays.
 */
export async function discuss(desk: Desk, wanted: Discussion): Promise<Discussed | undefined> {
  const { step, commit, excused, lang } = wanted
  if ((await desk.head()) !== commit) return undefined
  const plan = planOf(await desk.list(), wanted)
  for (const { id, key } of plan.end) {
    const word = excused.has(key) ? excusedIn : fixedIn
    await desk.reply(id, `${endMark(step)}\n${word[lang].replace('{commit}', commit.slice(0, 10))}`)
  }
  for (const id of plan.remove) await desk.remove(id)
  for (const { id, body } of plan.update) await desk.update(id, body)
  const refused = await post(desk, step, plan.post)
  if (plan.post.length > 0) {
    if (refused === 0) for (const id of plan.moved) await desk.remove(id)
    for (const id of planOf(await desk.list(), { ...wanted, gaps: [] }).remove) await desk.remove(id)
  }
  return {
    posted: plan.post.length - refused,
    updated: plan.update.length,
    removed: plan.remove.length,
    ended: plan.end.length,
    left: plan.left,
    refused,
  }
}

/** Makes the remarks, those on lines in one review. Gives how many GitHub would not take. */
async function post(desk: Desk, step: string, gaps: readonly Gap[]): Promise<number> {
  const remarks = gaps.map(gap => ({ path: gap.path, line: gap.line, body: bodyOf(step, gap) }))
  const onLines = remarks.filter(isOnLine)
  const refusesLines = onLines.length > 0 && !(await taken(desk.review(onLines)))
  let refused = 0
  // One line that GitHub does not show refuses the whole review, and it does not say which.
  for (const remark of remarks.filter(one => refusesLines || !isOnLine(one))) {
    if (!(await taken(desk.remark(remark)))) refused++
  }
  return refused
}

function isOnLine(remark: Remarked): remark is Remarked & { readonly line: number } {
  return remark.line !== undefined
}

/** False where GitHub understands what is asked and will not do it, which it says of places it does not show. */
async function taken(request: Promise<void>): Promise<boolean> {
  try {
    await request
    return true
  } catch (error) {
    if (answerTo(error).status === 422) return false
    throw error
  }
}

const fixedIn: Text = {
  da: 'Rettet i {commit}: nis2lint finder ikke længere denne mangel.',
  en: 'Fixed in {commit}: nis2lint no longer finds this gap.',
}

const excusedIn: Text = {
  da: 'En undtagelse dækker denne mangel fra {commit}.',
  en: 'An exception covers this gap as of {commit}.',
}
