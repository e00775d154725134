import { describe, expect, test } from 'vitest'
import { outline } from '../../src/text/markdown.ts'
import { statementsIn } from '../../src/text/statements.ts'

const timesIn = (text: string) => statementsIn(text).times.map(time => [time.of, time.within])
/** In a section with a heading. */
const timesUnder = (heading: string, text: string) =>
  outline(`# Politik\n\n## ${heading}\n\n${text}\n`, 0).statements.times.map(time => [time.of, time.within])

test.each([
  ['Tidlig varsling sendes senest 24 timer efter kendskab', 'earlyWarning', 'PT24H'],
  ['Tidlig varsling sendes senest 2 døgn efter kendskab', 'earlyWarning', 'P2D'],
  ['En tidlig varsling sendes senest tre dage efter', 'earlyWarning', 'P3D'],
  ['An early warning is sent within 2 days', 'earlyWarning', 'P2D'],
  ['Hændelsesunderretning sendes senest 5 hverdage efter', 'notification', 'P5D'],
  ['An incident notification is sent within five working days', 'notification', 'P5D'],
  ['An incident notification is sent within 1 week', 'notification', 'P1W'],
  ['Hændelsesunderretning sendes senest fire uger efter', 'notification', 'P4W'],
  ['Endelig rapport om hændelsen sendes senest 45 dage efter', 'finalReport', 'P45D'],
  ['Endelig rapport til myndigheden sendes senest et år efter', 'finalReport', 'P1Y'],
  ['A final report goes to the CSIRT within 1 year', 'finalReport', 'P1Y'],
  ['A final report on the incident is sent within a month', 'finalReport', 'P1M'],
])('%s', (text, of, within) => expect(timesIn(text)).toEqual([[of, within]]))

describe('as deadlines are most often written', () => {
  test.each([
    ['- Tidlig varsling: 72 timer', 'earlyWarning', 'PT72H'],
    ['- **Tidlig varsling**: 72 timer', 'earlyWarning', 'PT72H'],
    ['1. Tidlig varsling – 48 timer', 'earlyWarning', 'PT48H'],
    ['Fristen for tidlig varsling er 48 timer.', 'earlyWarning', 'PT48H'],
    ['Fristen for den tidlige varsling efter § 13, stk. 1, nr. 1, er på 48 timer.', 'earlyWarning', 'PT48H'],
    ['Tidlig varsling: fristen er 48 timer.', 'earlyWarning', 'PT48H'],
    ['Tidlig varsling (§ 13, stk. 1, nr. 1): senest 48 timer.', 'earlyWarning', 'PT48H'],
    ['Tidlig varsling (§ 13, stk. 1, nr. 1): 48 timer.', 'earlyWarning', 'PT48H'],
    ['Tidlig varsling til myndigheden og CSIRT’en: 48 timer.', 'earlyWarning', 'PT48H'],
    ['Tidlig varsling afgives senest 48 t efter kendskab.', 'earlyWarning', 'PT48H'],
    ['Tidlig varsling afgives senest 48 t. efter kendskab.', 'earlyWarning', 'PT48H'],
    ['Early warning: 72 hours', 'earlyWarning', 'PT72H'],
    ['Early warning: within 72 h.', 'earlyWarning', 'PT72H'],
    ['Early warning (72h)', 'earlyWarning', 'PT72H'],
    ['Early warning under section 13(1) no. 1: 48 hrs', 'earlyWarning', 'PT48H'],
    ['The deadline for the early warning is 48 hours.', 'earlyWarning', 'PT48H'],
    ['| Step | Deadline |\n| --- | --- |\n| Early warning | 72 h |', 'earlyWarning', 'PT72H'],
    ['| Trin | Frist |\n| --- | --- |\n| Endelig rapport | 30 dage |', 'finalReport', 'P30D'],
    ['Hændelsesunderretning: 96 timer', 'notification', 'PT96H'],
    ['Endelig rapport: 90 dage.', 'finalReport', 'P90D'],
  ])('%s', (text, of, within) => expect(timesUnder('Underretning', text)).toEqual([[of, within]]))

  test('several in a sentence', () => {
    expect(
      timesUnder('Hændelser', 'Early warning (72h), incident notification (96h), final report (2 months).'),
    ).toEqual([
      ['earlyWarning', 'PT72H'],
      ['notification', 'PT96H'],
      ['finalReport', 'P2M'],
    ])
  })

  test('a section speaks of incidents where an earlier paragraph of it does', () => {
    const before = 'Selskabet underretter om væsentlige hændelser via Virk.dk.'
    expect(timesUnder('Frister', `${before}\n\n- Endelig rapport: to måneder`)).toEqual([['finalReport', 'P2M']])
    expect(timesUnder('Frister', `${before}\n\n## Andet\n\n- Endelig rapport: to måneder`)).toEqual([])
  })
})

describe('of section 13, whatever else is spoken of', () => {
  test.each([
    'Den endelige rapport sendes senest to måneder efter hændelsesunderretningen, og intern revision får en kopi.',
    'Er en leverandør ramt, sender vi tidlig varsling senest 48 timer efter kendskab.',
    'Ved hændelser hos en leverandør sendes tidlig varsling senest 48 timer efter kendskab.',
    'Tidlig varsling sendes senest 48 timer efter, at overvågningen har givet alarm.',
    'Selskabets tidlige varsling sendes senest 48 timer efter kendskab.',
    'Beredskabschefens tidlige varsling sendes senest 48 timer efter kendskab.',
    'Mens tidlig varsling senest 48 timer efter kendskab sendes, indkaldes krisestaben.',
    "The company's early warning is sent within 2 days.",
    'The final report is sent at the latest two months after the incident notification.',
  ])('%s', text => expect(timesUnder('Underretning', text)).toHaveLength(1))
})

describe('no time limit of section 13', () => {
  test.each([
    'Tidlig varsling sendes straks',
    'Tidlig varsling øves hver anden dag',
    'Vi svarer på tidlig varsling fra leverandører inden for 5 dage',
    'Hændelsesunderretning: intern rapport inden for 14 dage',
    'Den endelige rapport fra penetrationstesten leveres senest seks uger efter testen.',
    'Efter penetrationstesten afleveres den endelige rapport senest seks uger efter.',
    'Revisionens endelige rapport foreligger senest to måneder efter revisionen.',
    'En leverandør skal melde hændelser; leverandørens hændelsesunderretning skal ske senest 5 dage efter opdagelsen.',
    'En leverandør skal afgive hændelsesunderretning senest 5 dage efter opdagelsen.',
    'An early warning from the monitoring platform is triaged within 2 days if it is rated low.',
    'An early warning from monitoring is answered within 2 days.',
    'The tester delivers the final report within six weeks of the penetration test.',
    "The supplier's incident notification is made within 5 days.",
    'A supplier makes an incident notification within 5 days.',
    'En tidlig varsling fra overvågningen besvares inden for 48 timer.',
    'En tidlig varsling fra DMI: 72 timer før stormfloden.',
    'DMI’s tidlige varsling kommer højst 72 timer før vandet.',
    'Den tidlige varsling øves, og øvelsen må højst tage 48 timer.',
    'Den tidlige varsling og kopi af loggen gemmes i højst 5 år.',
    'Tidlig varsling: 2 timer internt.',
    'Tidlig varsling (2 timer internt) sendes straks.',
    'Øvelse i marts, tidlig varsling: 30 timer.',
    'Tidlig varsling er sendt, og der er 48 timer til næste møde.',
    'Tidlig varsling er 48 timer gammel.',
    '| Øvelse | Forbrugt |\n| --- | --- |\n| Tidlig varsling | 48 timer |',
    '| Hændelse | SLA |\n| --- | --- |\n| Hændelsesunderretning | 5 dage |',
  ])('%s', text => {
    expect(timesUnder('Test og hændelser', text)).toEqual([])
  })

  test('of what is no incident', () => {
    expect(timesUnder('Projekter', 'Den endelige rapport sendes senest seks uger efter.')).toEqual([])
    expect(timesUnder('Vejr', 'Tidlig varsling: 72 timer')).toEqual([])
  })

  test('where the section is of suppliers, their times or exercises', () => {
    const text = 'Hændelsesunderretning sendes senest 5 dage efter opdagelsen.'
    expect(timesUnder('Krav til leverandører', text)).toEqual([])
    expect(timesUnder('Leverandørers hændelser og underretning af myndigheden', text)).toHaveLength(1)
    expect(timesUnder('Service levels (SLA)', '| Incident notification | 5 days |')).toEqual([])
  })
})
