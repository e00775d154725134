import { type Command, everywhere } from './options.ts'

/** `nis2lint calendar`, as help and completion know it. */
export const calendarCommand = {
  says: {
    da: 'Vis årshjulet: alt, der har en dato, de næste 12 måneder, det overskredne først',
    en: 'Show the calendar: everything with a date in the next 12 months, what is overdue first',
  },
  operands: '[path…]',
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json', 'markdown', 'ics'],
      says: {
        da: 'tabel, data eller en fil til kalenderprogrammer',
        en: 'table, data, or a file for calendar programs',
      },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    ...everywhere,
  },
  examples: [
    ['nis2lint calendar', { da: 'årshjulet for mappen her', en: 'the calendar of this folder' }],
    [
      'nis2lint calendar --format ics --output nis2.ics',
      { da: 'til Outlook, Google Kalender og andre', en: 'for Outlook, Google Calendar and others' },
    ],
    ['nis2lint calendar customers/acme', { da: 'én kunde', en: 'one customer' }],
  ],
} as const satisfies Command
