import { sha256 } from '#sha256'
import type { Lang } from '../../law/types.ts'
import { words as common } from '../words.ts'
import { base64OfHex } from './base64.ts'
import { html, type Markup, styleElement, textOf } from './markup.ts'
import { styleRules } from './style.ts'

/** A whole page in one file. Nothing may be loaded and nothing may run; the one style element is allowed by what stands in it. */
export function pageOf({ title, main, lang }: { title: string; main: Markup; lang: Lang }): string {
  const rules = styleRules(lang)
  return textOf(html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${base64OfHex(sha256(rules))}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${styleElement(rules)}
</head>
<body>
<main>
${main}
</main>
<footer>${common.disclaimer[lang]}</footer>
</body>
</html>
`)
}
