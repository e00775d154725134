import fc from 'fast-check'

const split = (texts: string) => texts.split('·')
const prefix = fc.constantFrom(
  ...split(
    '···· ·  ·   ·    ·     ·- ·- ·* ·+ ·1. ·1) ·2) ·10. ·> ·> ·>·-·1.·-   ·-     ·# ·## ·###·```·~~~·````·***·---·===·=·- - ·<!-- ·<div>·</div>·<a id="x">·<pre>·| a | b |·<br/>·| --- |',
  ),
)
const scrap = fc.constantFrom(
  ...split(
    'a·bo·æ·1·x.y· · · ·  ·*·**·_·__·***·`·``·[·]·](u)·](·)·(·![·<·>·!·\\·&amp;·<b>·</b>·<!-- c -->·-->·<http://a.b>·<a@b.c>·"·\'·[t](u "v")·[t](<u v>)·#·:·.·,·“·–·\u00a0·😀·~·=·-·+·id="q"·`c`·*e*·**s**·[l](x.md#y)·![i](p.png)·<a name="n"></a>·[x]·[ ]·[x]: y·TODO·|·\t·NIS 2-loven § 13',
  ),
)
const end = fc.constantFrom('\n', '\n', '\n', '\n', '\n\n', '\n\n', '  \n', '\\\n', ' \n', '\n\n\n')

const line = fc
  .tuple(fc.array(prefix, { maxLength: 4 }), fc.array(scrap, { maxLength: 8 }), end)
  .map(([before, scraps, after]) => before.join('') + scraps.join('') + after)

/** Markdown of the kind that readers disagree on: signs in any order, with little between them. */
export const markdownTexts: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\n', '\r\n'), fc.boolean())
  .map(([lines, newline, trimmed]) => {
    const text = lines.join('')
    return (trimmed ? text.trimEnd() : text).replaceAll('\n', newline)
  })
