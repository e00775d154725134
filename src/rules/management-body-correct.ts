import { organByLaw } from '../engine/organs.ts'
import { rule } from '../engine/rule.ts'
import { legalForms } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

const otherOrgan = {
  da: 'Ledelsesorganet er angivet som «{stated}», men er «{organ}» (retsform: {form}, ledelse: {structure})',
  en: 'The management body is given as "{stated}", but is "{organ}" (legal form: {form}, led by: {structure})',
  fix: {
    da: 'Ret organ til {key}, eller ret legalForm eller structure, hvis noget af det er forkert',
    en: 'Set organ to {key}, or correct legalForm or structure if either is wrong',
  },
} as const

export default rule({
  id: 'management-body-correct',
  requirement: 'dk/3.0.20/management-body',
  title: {
    da: 'Ledelsesorganet er det organ, som loven peger på for retsformen',
    en: 'The management body is the organ that the act names for the legal form',
  },
  messages: {
    otherOrgan,
    otherOrganUnsure: { ...otherOrgan, confidence: 'I' },
    noReason: {
      da: 'Loven nævner ikke ledelsesorganet for denne enhed (retsform: {form}, ledelse: {structure}), og valget af «{stated}» er ikke begrundet',
      en: 'The act does not name the management body of this entity (legal form: {form}, led by: {structure}), and the choice of "{stated}" has no reason',
      confidence: 'I',
      fix: {
        da: 'Skriv i reason, hvorfor dette organ er ledelsesorgan',
        en: 'Write in reason why this organ is the management body',
      },
    },
  },
  *check({ entity }, say, { profile }) {
    if (!profile?.applicable.includes('dk/3.0.20/management-body') || !entity) return
    const { legalForm, managementBody } = entity.data
    const form = legalForms.forms[legalForm]
    const body = organByLaw(entity.data)
    if (!form || !body) return
    const structure = legalForms.structures[managementBody.structure] ?? managementBody.structure
    const words = { stated: nameOf(managementBody.organ), form: form.name, structure }
    const at = place(entity, 'managementBody', 'organ')
    const { sure } = body
    // Where the act is not clear about the organ, a reason settles it.
    if (!sure && managementBody.reason) return
    if (body.organ === null) yield say.noReason(at, words)
    else if (body.organ !== managementBody.organ) {
      const found = { ...words, organ: nameOf(body.organ), key: body.organ }
      yield sure ? say.otherOrgan(at, found) : say.otherOrganUnsure(at, found)
    }
  },
})

function nameOf(organ: string) {
  return legalForms.organs[organ] ?? organ
}
