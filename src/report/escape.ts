import { visible } from './visible.ts'

/** The most characters of one piece of document text in Markdown; what is longer ends in an ellipsis. */
const longest = 300

/** Text from a document inside GitHub Markdown: no character of it can be markup, a mention, a reference or an address. */
export function prose(text: string): string {
  return entities(cut(text))
}

/** The same, set as code. */
export function code(text: string): string {
  return `<code>${entities(cut(text))}</code>`
}

// Entities alone do not stop a mention: GitHub decodes them first. A zero-width space after @ and # does, and after a
// colon it stops an address.
function entities(text: string): string {
  return text.replace(/[^A-Za-z0-9 \u00c0-\u024f§–→«»·]/gu, character => {
    const entity = `&#${character.codePointAt(0)};`
    return character === '@' || character === '#' || character === ':' ? `${entity}&#8203;` : entity
  })
}

function cut(text: string): string {
  const characters = [...visible(text)]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
}
