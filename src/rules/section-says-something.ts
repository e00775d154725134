import { rule } from '../engine/rule.ts'
import { fewestWords, saysSomething } from '../engine/section.ts'
import { decoded } from '../model/targets.ts'
import { guesses } from '../text/guesses.ts'
import { isAsItReads } from '../text/yaml-word.ts'

export default rule({
  id: 'section-says-something',
  requirement: 'dk/6.1.1/information-system-security-policy',
  title: {
    da: 'Afsnittet, som et krav henviser til, findes og siger noget',
    en: 'The section that a requirement is pointed to exists and says something',
  },
  messages: {
    noHeading: {
      da: '«{title}» siges at være besvaret under «#{anchor}», men den overskrift findes ikke',
      en: '"{title}" is said to be answered under "#{anchor}", but there is no such heading',
      fix: {
        da: 'Skriv ankeret på den overskrift, der besvarer kravet, eller tilføj afsnittet',
        en: 'Write the anchor of the heading that answers it, or add the section',
      },
    },
    noHeadingNear: {
      da: '«{title}» siges at være besvaret under «#{anchor}», men den overskrift findes ikke',
      en: '"{title}" is said to be answered under "#{anchor}", but there is no such heading',
      fix: { da: 'Mente du «#{known}»?', en: 'Did you mean "#{known}"?' },
    },
    empty: {
      da: 'Afsnittet «{section}», der skal besvare «{title}», siger ikke noget endnu',
      en: 'The section "{section}", which is to answer "{title}", says nothing yet',
      fix: { da: '{ask}', en: '{ask}' },
    },
    tooShort: {
      da: 'Afsnittet «{section}», der skal besvare «{title}», har {words} ord, hvor vi venter mindst {fewest}',
      en: 'The section "{section}", which is to answer "{title}", has {words} words where we expect at least {fewest}',
      confidence: 'I',
      fix: { da: '{ask}', en: '{ask}' },
    },
  },
  *check({ claims }, say) {
    const guess = guesses()
    for (const { requirement, demand, policy, anchor, section, at, through } of claims) {
      if (section && saysSomething(section)) continue
      // What another entity's text lacks is said there. Of a text that could not be read, nobody knows the headings.
      if (through || policy.flaws.some(({ rule: of }) => of === 'readable')) continue
      const { title, ask } = demand
      const beside = { requirement }
      if (!section) {
        const slugs = policy.outline?.sections.map(({ slug }) => slug) ?? []
        const known = guess.nearest(decoded(anchor), slugs)
        const sure = guess.meant(decoded(anchor), slugs)
        const plain = isAsItReads(at.span, anchor) || isAsItReads(at.span, `#${anchor}`)
        const edits = sure && plain ? [{ path: at.path, span: at.span, text: `"#${sure}"` }] : undefined
        yield known
          ? say.noHeadingNear(at, { title, anchor, known }, { ...beside, edits })
          : say.noHeading(at, { title, anchor }, beside)
        continue
      }
      const here = { path: policy.path, span: section.span, key: at.key }
      const about = { section: section.title, title, ask }
      yield section.words === 0
        ? say.empty(here, about, { requirement, see: [at] })
        : say.tooShort(here, { ...about, words: section.words, fewest: fewestWords }, { requirement, see: [at] })
    }
  },
})
