const form = /^\d{4}-\d\d-\d\d$/
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a text is a date that exists, written year-month-day. Counted here: documents are full of dates, and `Date` takes several times as long. */
export function isDate(text: string): boolean {
  if (!form.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day > 0 && day <= (longest[month - 1] ?? 0)
}
