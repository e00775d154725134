import { rule } from '../engine/rule.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'approvals-decided',
  requirement: 'tool/decided',
  title: {
    da: 'Det, der er forelagt til godkendelse, er besluttet',
    en: 'What was put forward for approval is decided',
  },
  messages: {
    proposed: {
      da: '{approval} er et forslag og godkender intet endnu',
      en: '{approval} is a proposal and approves nothing yet',
      level: 'KAN',
      fix: {
        da: 'Skriv efter mødet date og minutes, og sæt status til decided',
        en: 'After the meeting, write date and minutes and set status to decided',
      },
    },
    minuted: {
      da: '{approval} har dato ({date}) og referat, men står som forslag og godkender derfor intet',
      en: '{approval} has a date ({date}) and minutes, but stands as a proposal and so approves nothing',
      fix: {
        da: 'Sæt status til decided, hvis beslutningen er truffet; ellers fjern henvisningen til referatet',
        en: 'Set status to decided if the decision has been made; otherwise remove the reference to minutes',
      },
    },
  },
  *check({ sound }, say, { asOf }) {
    for (const approval of sound.approval.filter(({ data }) => data.status === 'proposed')) {
      const { id, date, minutes } = approval.data
      const at = place(approval, 'status')
      if (date !== undefined && date <= asOf && minutes !== undefined) {
        yield say.minuted(at, { approval: id, date: { date } }, { see: [place(approval, 'minutes')] })
      } else yield say.proposed(at, { approval: id })
    }
  },
})
