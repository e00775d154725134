import { rule } from '../engine/rule.ts'
import { placeAt } from '../model/document.ts'
import { scalarsIn } from '../text/located.ts'
import { residuesIn } from '../text/placeholder.ts'

export default rule({
  id: 'no-placeholder',
  requirement: 'tool/placeholder',
  title: { da: 'Dokumentet indeholder ingen pladsholdere', en: 'The document holds no placeholders' },
  weakensClaims: true,
  messages: {
    inText: {
      da: 'Teksten indeholder stadig pladsholderen «{residue}»',
      en: 'The text still holds the placeholder "{residue}"',
      fix: { da: 'Erstat den med jeres egen tekst', en: 'Replace it with your own text' },
    },
    inField: {
      da: 'Feltet «{field}» indeholder stadig pladsholderen «{residue}»',
      en: 'The field "{field}" still holds the placeholder "{residue}"',
      fix: { da: 'Erstat den med jeres egen værdi', en: 'Replace it with your own value' },
    },
  },
  *check({ documents }, say) {
    for (const document of documents) {
      for (const { path, node } of scalarsIn(document.yaml)) {
        if (typeof node.value !== 'string') continue
        const [residue] = residuesIn(node.value, [0, node.value.length])
        const field = path.findLast(step => typeof step === 'string') ?? ''
        if (residue) yield say.inField(placeAt(document, path), { field, residue: residue.text })
      }
      for (const { text, span } of document.outline?.residues ?? []) {
        yield say.inText({ path: document.path, span, key: `placeholder ${text}` }, { residue: text })
      }
    }
  },
})
