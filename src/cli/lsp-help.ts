import { type Command, everywhere } from './options.ts'

/** `nis2lint lsp`. */
export const lspCommand = {
  says: {
    da: 'Vis fund i en editor, mens der skrives: taler Language Server Protocol',
    en: 'Show findings in an editor while somebody writes: speaks the Language Server Protocol',
  },
  operands: '',
  options: {
    stdio: {
      type: 'boolean',
      says: {
        da: 'over standardind- og -uddata; der er ingen anden måde',
        en: 'over standard input and output; there is no other way',
      },
    },
    clientProcessId: {
      type: 'string',
      value: 'NUMBER',
      says: {
        da: 'editorens procesnummer, som nogle editorer sender med',
        en: 'process id of the editor, which some editors send',
      },
    },
    lang: { ...everywhere.lang, says: { da: 'sproget i fundene', en: 'language of the findings' } },
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [['nis2lint lsp --stdio', { da: 'sådan starter editoren den', en: 'as the editor starts it' }]],
} as const satisfies Command
