import { declaration, spaces, xmlText } from './xml.ts'

/** The most characters that a cell can hold. */
const longest = 32_767

/** The texts of a workbook, each written once however often it stands in a cell. */
export interface Strings {
  /** The number of a text. */
  indexOf(text: string): number
  /** The part of the workbook that holds them. */
  part(): string
}

/** Collects the texts of a workbook. */
export function stringsOf(): Strings {
  const numbers = new Map<string, number>()
  let uses = 0
  return {
    indexOf: text => {
      uses++
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    part: () => {
      const texts = [...numbers.keys()].map(text => `<si><t xml:space="preserve">${cellText(text)}</t></si>`)
      return `${declaration}<sst xmlns="${spaces.main}" count="${uses}" uniqueCount="${numbers.size}">${texts.join('')}</sst>`
    },
  }
}

/** Excel reads `_x0041_` in a text as a character: an escaped underscore keeps it as it is written. */
function cellText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return xmlText(cut.replace(/\s+/g, ' ').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}
