import fc from 'fast-check'

const split = (texts: string) => texts.split('·')
const key = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...split('a·b c·d·dk/6.1·1·æ')) },
  { weight: 1, arbitrary: fc.constantFrom(...split('"d"·\'e\'·x:y·~·#k·k #·<<·null')) },
)
/** What people write, and what they seldom do. */
const scalar = fc.oneof(
  {
    weight: 25,
    arbitrary: fc.constantFrom(
      ...split(
        'x·y z·1·012·1.5·1e3·.5·5.·-3·+4·-x·null·~·True·no·2026-01-02·12:30·"q"·"q # r"·\'it\'\'s\'·""·[a, b]·[]·{}·{ a: 1, b: "c" }·{a: [x, {y: z}]}·[ "x", 1 ]·[[]]·{ x: 2026-01-01 }  # y·x # c·x#c·http://x.y·"#x"·a - b·é·x  ·-1.·1:2·a,b·a]b·u\u00a0v·1_000·--·{ x: [a, b], y: {} }·1.0e+3·.·1e·12345678901234567890',
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...split(
        '·# c·   ·0x1F·.inf·[a: b]·{a}·[a,]·{a:b}·[-1]·&a b·*a·!t z·"a": b·"a" b·"\\n"·?·: x·%d·@e·- y·0o7·"x":·-·+·"a\tb"·x\ty',
      ),
    ),
  },
)
const noise = fc.constantFrom(...split(`${'·'.repeat(60)}# c·  # c·    # c·   # d·      # e·  ·  ·---`))
const below = fc.constantFrom(...split('t·u: v·# w·- x·y  z·æ·y·æ·t·t·t·'))
const block = fc.tuple(
  fc.constantFrom(...split('|·|·|·>·>·>-·>-·|-·|-·|-·>+·|2')),
  fc.array(below, { minLength: 1, maxLength: 3 }),
)

/** Brackets that go on in further lines, of which `↵` begins one that is indented as the collection it stands in, and more where blanks follow. */
const gap = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...split('· ·↵  ·↵   ·  ↵  ·↵↵  ·↵    ')) },
  { weight: 1, arbitrary: fc.constantFrom(...split('↵· # c↵  ·↵ ·↵\t·↵---↵  ·↵  # c↵  ')) },
)
const word = fc.constantFrom(...split('a·b c·1·"d, e"·\'f\'·2026-01-01·x:y·true·dk/6.1'))
const { brackets } = fc.letrec<{ item: string; brackets: string }>(tie => ({
  item: fc.oneof({ depthSize: 'small' }, word, word, word, tie('brackets')),
  brackets: fc
    .tuple(fc.boolean(), gap, fc.array(fc.tuple(tie('item'), gap, gap, gap), { maxLength: 3 }))
    .map(([isMap, first, items]) => {
      const [open, close] = isMap ? '{}' : '[]'
      const between = (index: number) => (index === items.length - 1 ? '' : ',')
      const told = items.map(([item, before, behind, after], index) => {
        const value = isMap ? `k${index}:${behind === '' ? ' ' : behind}${item}` : item
        return `${index === 0 ? '' : before}${value}${between(index) === '' ? after : ','}`
      })
      return `${open}${first}${told.join('')}${close}`
    }),
}))

type Node =
  | { readonly line: string }
  | { readonly brackets: string }
  | { readonly block: [string, string[]] }
  | { readonly inner: Inner }
interface Inner {
  readonly isList: boolean
  readonly items: readonly {
    readonly key: string
    readonly before: string
    readonly node: Node
    readonly sameLine: boolean
  }[]
  readonly indentation: number
}

const { node } = fc.letrec<{ node: Node; inner: Inner }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar.map(line => ({ line })),
    scalar.map(line => ({ line })),
    block.map(found => ({ block: found })),
    brackets.map(found => ({ brackets: found })),
    tie('inner').map(inner => ({ inner })),
  ),
  inner: fc.record({
    isList: fc.boolean(),
    indentation: fc.constantFrom(0, 1, 2, 2, 2, 3, 4),
    items: fc.array(fc.record({ key, before: noise, node: tie('node'), sameLine: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
}))

/** YAML as people nest it, with comments and blanks in between, and now and then what does not belong there. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .record({
    inner: fc.array(fc.record({ key, before: noise, node, sameLine: fc.boolean() }), { minLength: 1, maxLength: 5 }),
    begins: fc.constantFrom('', '', '', '', '---\n', '# top\n', '\n'),
    ends: fc.constantFrom('', '', '', '\n', '# end\n', '  # end\n'),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
    trimmed: fc.boolean(),
    slip: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.tuple(fc.nat({ max: 999 }), fc.constantFrom(...split(' ·\n·#·:·- ·"·\'·,·\t·{·: '))) },
    ),
  })
  .map(({ inner, begins, ends, newline, trimmed, slip }) => {
    const text = begins + print({ isList: false, items: inner, indentation: 0 }, 0, false) + ends
    const at = slip ? Math.floor((slip[0] / 1000) * text.length) : 0
    const slipped = slip ? text.slice(0, at) + slip[1] + text.slice(at) : text
    return (trimmed ? slipped.trimEnd() : slipped).replaceAll('\n', newline)
  })

function print({ isList, items }: Inner, column: number, isInline: boolean): string {
  return items
    .map(({ key: name, before, node: value, sameLine }, index) => {
      const first = isInline && index === 0
      const start = first ? '' : `${before === '' ? '' : `${before}\n`}${' '.repeat(column)}`
      // Most keys differ, as a key that stands twice is a flaw.
      const mark = isList ? '-' : `${/^[^"'~#<]+$/.test(name) ? name + index : name}:`
      if ('line' in value) return `${start}${mark}${value.line === '' ? '' : ' '}${value.line}\n`
      if ('brackets' in value) {
        return `${start}${mark} ${value.brackets.replaceAll('↵', `\n${' '.repeat(column)}`)}\n`
      }
      if ('block' in value) {
        const [sign, lines] = value.block
        return `${start}${mark} ${sign}\n${lines.map(line => `${' '.repeat(column + 2)}${line}\n`).join('')}`
      }
      const { inner } = value
      if (isList && sameLine) return `${start}- ${print(inner, column + 2, true)}`
      return `${start}${mark}\n${print(inner, column + inner.indentation, false)}`
    })
    .join('')
}
