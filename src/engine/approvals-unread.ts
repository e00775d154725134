import type { IsoDate } from '../law/calendar.ts'
import { type Document, isOf, type Kinds } from '../model/document.ts'
import { remembered } from '../model/remembered.ts'
import { isTakenOut, mayBe, type Row, rowsLost } from '../model/unread.ts'
import type { Workspace } from '../model/workspace.ts'

/** What an approval, or what may be one, may have decided in what could not be read of it. */
interface Perhaps {
  readonly path: string
  /** When it was made; undefined where that could not be read. */
  readonly date: IsoDate | undefined
  readonly decides: (id: string) => boolean
  readonly decidesAsSuch: (measure: number) => boolean
}

/** The paths of approvals that may have decided on a document, those before a date left out where that is what matters. */
export function decisionsUnread(id: string, workspace: Workspace, from: IsoDate = ''): string[] {
  return perhapsIn(workspace).flatMap(({ path, date = from, decides }) => (date >= from && decides(id) ? [path] : []))
}

/** The same of a measure, as such or by the policies that describe it. */
export function measureUnread(measure: number, workspace: Workspace, from: IsoDate = ''): string[] {
  const ids = workspace.claims.flatMap(({ policy, demand }) =>
    demand.measure === measure && policy.sound ? [policy.data.id] : [],
  )
  return perhapsIn(workspace).flatMap(({ path, date = from, decides, decidesAsSuch }) =>
    date >= from && (decidesAsSuch(measure) || ids.some(decides)) ? [path] : [],
  )
}

/** Whether an approval does not tell when it was made, or by whom, since what is written there could not be read. */
export function isHeadUnread(approval: Document): boolean {
  return approval.sound && heads.some(field => isTakenOut(approval, [field]))
}

const heads = ['date', 'status', 'organ', 'delegate'] as const

const perhapsIn = remembered(({ documents }: Workspace): readonly Perhaps[] =>
  documents.flatMap(document => {
    const { flaws, path } = document
    // What is only proposed has decided nothing, however it is written.
    if (flaws.length === 0 || !mayBe(document, 'approval') || isProposed(document)) return []
    const { decisions, measures } = isOf(document, 'approval') && isHeadUnread(document) ? document.data : none
    const lines: readonly Row[] = [...rowsLost(document, 'decisions'), ...decisions]
    const numbers: readonly Row[] = [...rowsLost(document, 'measures'), ...(measures ?? []).map(value => ({ value }))]
    return {
      path,
      date: isOf(document, 'approval') && document.sound ? document.data.date : undefined,
      decides: id => lines.some(row => typeof row['document'] !== 'string' || row['document'] === id),
      decidesAsSuch: measure => numbers.some(row => typeof row['value'] !== 'number' || row['value'] === measure),
    }
  }),
)

const none: Pick<Kinds['approval'], 'decisions' | 'measures'> = { decisions: [] }

function isProposed(document: Document): boolean {
  return isOf(document, 'approval') && document.data.status === 'proposed'
}
