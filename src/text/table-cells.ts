const delimiterRow = /^[ >]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Whether a row of a table has more cells than its head, in any reading: GitHub leaves out those beyond. */
export function hasCellBeyond(text: string): boolean {
  let columns = Infinity
  return text.split('\n').some(line => {
    if (line.trim() === '') columns = Infinity
    else if (delimiterRow.test(line)) columns = cellsIn(line)
    return cellsIn(line) > columns
  })
}

function cellsIn(line: string): number {
  return line.replace(/^[ >]*\|?|\|?[ \t]*$/g, '').split('|').length
}
