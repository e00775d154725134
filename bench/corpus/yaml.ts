/** What a document says in data, as it is written. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data | undefined }

/** YAML as people write it: blocks, and short lists of words and small maps on one line. */
export function yamlOf(data: { readonly [key: string]: Data | undefined }, indent = ''): string {
  return Object.entries(data)
    .map(([key, value]) => (value === undefined ? '' : `${indent}${keyOf(key)}:${afterKey(value, indent)}\n`))
    .join('')
}

function afterKey(value: Data, indent: string): string {
  if (typeof value !== 'object' || flowing(value)) return ` ${flowOf(value)}`
  const inner = `${indent}  `
  if (!isList(value)) return `\n${yamlOf(value, inner).trimEnd()}`
  return `\n${value.map(item => `${inner}- ${itemOf(item, `${inner}  `)}`).join('\n')}`
}

function itemOf(item: Data, indent: string): string {
  if (typeof item !== 'object' || isList(item) || flowing(item)) return flowOf(item)
  return yamlOf(item, indent).trim()
}

/** Whether it fits on one line. */
function flowing(value: Data): boolean {
  if (typeof value !== 'object') return true
  const parts = isList(value) ? value : Object.values(value)
  return parts.every(part => typeof part !== 'object') && flowOf(value).length <= 60
}

function flowOf(value: Data | undefined): string {
  if (typeof value !== 'object') return wordOf(value ?? '')
  if (isList(value)) return `[${value.map(flowOf).join(', ')}]`
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{ ${entries.map(([key, inner]) => `${keyOf(key)}: ${flowOf(inner)}`).join(', ')} }`
}

function keyOf(key: string): string {
  return /^\d/.test(key) ? JSON.stringify(key) : key
}

/** In quotes where it would otherwise be read as something else. */
function wordOf(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  const plain = /^(?:[\p{L}][^:#,"'{}[\]\n]*|\d{4}-\d\d-\d\d(?:T[\d:+]+)?)$/u.test(value) && value.trim() === value
  return plain && !/^(?:true|false|null|yes|no)$/i.test(value) ? value : JSON.stringify(value)
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value)
}
