import type { Text } from '../law/types.ts'

/** The words of the calendar. */
export const calendarWords = {
  title: { da: 'NIS 2-årshjul', en: 'NIS 2 calendar' },
  overdue: { da: 'Overskredet', en: 'Overdue' },
  nothing: { da: 'Intet har en frist i perioden.', en: 'Nothing is due in the period.' },
  entity: { da: 'Enhed', en: 'Entity' },
  date: { da: 'Dato', en: 'Date' },
  days: { da: 'Dage', en: 'Days' },
  document: { da: 'Dokument', en: 'Document' },
  what: { da: 'Hvad', en: 'What' },
  law: { da: 'Grundlag', en: 'Ground' },
  own: { da: 'ikke lovens frist', en: "not the law's date" },
  disclaimer: {
    da: 'Kalenderen har det, der har en dato i dokumenterne. Den siger ikke, om loven er overholdt.',
    en: 'The calendar holds what has a date in the documents. It does not say whether the law is complied with.',
  },
} as const satisfies Record<string, Text>
