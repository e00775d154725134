import { filled } from '../../filled.ts'
import { groundOf } from '../../located.ts'
import { bySeverity, tally } from '../../overview.ts'
import { sentenceOf } from '../../sentence.ts'
import { words as common } from '../../words.ts'
import { html } from '../markup.ts'
import { severityChip, table } from '../parts.ts'
import type { SectionOf } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** Everything found, the most severe first, with place, ground and remedy. */
export const findings: SectionOf = ({ judgement, sources, lang }) => {
  const { findings: all, suppressed } = judgement
  const heads = [words.status[lang], common.finding[lang], common.where[lang], common.remedy[lang]]
  const rows = bySeverity(all).map(finding => {
    const { says, fix } = sentenceOf(finding, lang)
    return [
      severityChip(finding.severity, lang),
      html`${says} <span class="cite">${groundOf(finding, lang)} · ${finding.rule}</span>`,
      html`<span class="path">${finding.at.path}:${sources.start(finding.at).line}</span>`,
      shortened(fix),
    ]
  })
  return {
    id: 'findings',
    title: words.findings[lang],
    onNewPage: true,
    body: html`<p class="lead">${tally(all, lang)}. ${rows.length > 0 ? words.findingsIntro[lang] : ''}</p>
${suppressed.length > 0 ? html`<p class="quiet">${filled(words.excused[lang], { count: suppressed.length })}</p>` : undefined}
${rows.length === 0 ? undefined : table({ name: words.findings[lang], heads, widths: 'findings' }, rows)}`,
  }
}

/** Digests by their first digits: whoever mends the document has them whole from the linter. */
function shortened(text: string): string {
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
}
