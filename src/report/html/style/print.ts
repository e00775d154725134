import type { Lang } from '../../../law/types.ts'
import { reportWords as words } from '../words.ts'

/** Paper: A4, sections on pages of their own, no row and no heading torn apart, page numbers at the foot. */
export function print(lang: Lang): string {
  return `@page {
  size: A4; margin: 18mm 17mm 20mm;
  @bottom-right { content: "${words.page[lang]} " counter(page) " ${words.of[lang]} " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; color: #55606c; }
  @bottom-left { content: "${words.title[lang]}"; font: 8pt Arial, "Liberation Sans", sans-serif; color: #55606c; }
}
@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }
@media print {
  html { font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { line-height: 1.4; }
  main, footer { max-width: none; padding: 0; }
  .cover, .entities { padding-top: 30mm; break-after: page; }
  .entity + .entity .cover { break-before: page; }
  h2 { margin-top: 9mm; font-size: 15pt; } nav.contents h2 { margin-top: 9mm; font-size: 11pt; } h1 { font-size: 26pt; }
  section.new-page { break-before: page; } section.new-page > h2 { margin-top: 0; }
  h2, h3, .lead { break-after: avoid; } p { orphans: 3; widows: 3; }
  table { font-size: 8.5pt; } th, .chip { font-size: 8pt; }
  thead { display: table-header-group; }
  tr, li, .verdict, .bars, svg, .facts > div { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .bars li { grid-template-columns: 22rem 3.5rem 1fr 3.75rem; padding: 0.12rem 0; }
  .columns { break-inside: avoid; line-height: 1.3; } .columns li, .columns p { font-size: 8.25pt; }
  .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; } ol .clamp { -webkit-line-clamp: 4; }
  .cover + section { break-before: auto; }
  footer { margin-top: 6mm; }
}`
}
