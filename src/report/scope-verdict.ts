import { cite } from '../law/cite.ts'
import { classNamed } from '../law/classify.ts'
import { sectors } from '../law/law.generated.ts'
import type { ScopeAnswer } from '../law/scope-answer.ts'
import type { Lang, Text } from '../law/types.ts'
import { listIn } from './sentence.ts'

/** The answer in one sentence. */
export function verdictOf({ scope }: Pick<ScopeAnswer, 'scope'>): Text {
  const acts = (lang: Lang) =>
    listIn(
      lang,
      (scope.covered === false && scope.act ? [scope.act, ...scope.besides] : scope.besides).map(
        act => cite(act)[lang],
      ),
    )
  if (scope.covered === 'unsettled') {
    return {
      da: 'Det er uafklaret, om NIS 2-loven omfatter enheden',
      en: 'It is unsettled whether the Danish NIS 2 Act covers the entity',
    }
  }
  if (scope.covered === false) {
    const none: Text = {
      da: 'NIS 2-loven omfatter efter det oplyste ikke enheden',
      en: 'By what was stated, the Danish NIS 2 Act does not cover the entity',
    }
    if (!scope.act) return none
    // Such an act goes before this one only so far as it itself reaches.
    return scope.elsewhere.some(id => sectors[id].carveOut?.extent === 'activity')
      ? {
          da: `${none.da}; ${acts('da')} går forud, så langt den rækker`,
          en: `${none.en}; ${acts('en')} goes before it, as far as that reaches`,
        }
      : { da: `${none.da}; ${acts('da')} gælder i stedet`, en: `${none.en}; ${acts('en')} applies instead` }
  }
  const besides: Text =
    scope.besides.length > 0
      ? {
          da: `; for noget af det, den laver, gælder ${acts('da')} i stedet`,
          en: `; for some of what it does, ${acts('en')} applies instead`,
        }
      : { da: '', en: '' }
  const as: Text = scope.class
    ? { da: `som ${classNamed(scope.class).da}`, en: `as ${classNamed(scope.class).en}` }
    : {
        da: 'alene med pligterne i §§ 9 og 11, som hverken væsentlig eller vigtig efter vores fortolkning',
        en: 'with the duties of §§ 9 and 11 alone, being neither essential nor important by our reading',
      }
  return {
    da: `NIS 2-loven omfatter efter det oplyste enheden ${as.da}${besides.da}`,
    en: `By what was stated, the Danish NIS 2 Act covers the entity ${as.en}${besides.en}`,
  }
}
