import type { Agenda, AgendaItem } from '../../engine/agenda.ts'
import type { ChangeSince } from '../../engine/history.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { changeOf } from '../json.ts'
import { jsonText } from '../json-text.ts'

type Changes = ReadonlyMap<string, ChangeSince>

/** What management bodies have to decide on, for programs. `written` is the proposal that was written, if one was. */
export function agendasJson(
  agendas: readonly { readonly agenda: Agenda; readonly changes: Changes }[],
  asOf: IsoDate,
  written: string | null,
): string {
  const entities = agendas.map(({ agenda, changes }) => ({
    id: agenda.entity.data.id,
    name: agenda.entity.data.name,
    documents: agenda.items.map(item => itemOf(item, changes)),
    measures: agenda.measures,
    actions: agenda.actions.map(({ id, gap, measure, due }) => ({ id, gap, measure: measure ?? null, due })),
    broken: agenda.broken.map(({ document, errors }) => ({
      path: document.path,
      because: errors.map(({ fingerprint }) => fingerprint),
    })),
  }))
  return jsonText({ version: 1, asOf, entities, written })
}

function itemOf({ document, from, decision, proposal }: AgendaItem, changes: Changes) {
  const { kind, path, data, digests } = document
  const change = changes.get(path)
  return {
    id: data.id,
    kind,
    path,
    version: data.version,
    digest: digests?.digest ?? null,
    words: digests?.words ?? null,
    from: from?.data.id ?? null,
    standing: decision ? 'changed' : 'unapproved',
    approved: decision
      ? { approval: decision.approval.data.id, date: decision.approval.data.date, version: decision.entry.version }
      : null,
    change: change ? changeOf(change) : null,
    proposal: proposal?.path ?? null,
  }
}
