import { rule } from '../engine/rule.ts'
import { type SignatureCheck, signaturesIn, type Unchecked } from '../engine/signatures.ts'
import type { Text } from '../law/types.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'signature-valid',
  requirement: 'tool/signature',
  title: { da: 'Signaturer på godkendelser holder', en: 'Signatures on approvals hold' },
  messages: {
    changed: {
      da: '{signature} passer ikke til det, der står: teksten eller signaturen er ændret, siden der blev underskrevet',
      en: '{signature} does not fit what is written: text or signature was changed after the signing',
      fix: {
        da: 'Før teksten tilbage, eller lad den, der står her, underskrive igen',
        en: 'Put the text back, or have it signed again as it is',
      },
    },
    malformed: {
      da: '{signature} er ikke en SSH-signatur',
      en: '{signature} is no SSH signature',
      fix: {
        da: 'Indsæt den, som ssh-keygen -Y sign skrev den, hele vejen fra BEGIN til END',
        en: 'Insert it as ssh-keygen -Y sign wrote it, all the way from BEGIN to END',
      },
    },
    namespace: {
      da: '{signature} er lavet til noget andet: dens namespace er ikke nis2lint-approval',
      en: '{signature} was made for something else: its namespace is not nis2lint-approval',
      fix: { da: 'Underskriv med -n nis2lint-approval', en: 'Sign with -n nis2lint-approval' },
    },
    unknownKey: {
      da: '{signature} er lavet med nøglen {key}, som ikke står i .nis2/allowed_signers',
      en: '{signature} was made with the key {key}, which .nis2/allowed_signers does not hold',
      fix: {
        da: 'Tilføj nøglen, hvis den med sikkerhed er underskriverens; fjern ellers signaturen',
        en: "Add the key if it certainly is the signer's; otherwise remove the signature",
      },
    },
    notAllowed: {
      da: '{signature} er lavet med nøglen {key}, som efter .nis2/allowed_signers er en andens eller er til noget andet',
      en: "{signature} was made with the key {key}, which by .nis2/allowed_signers is somebody else's or for something else",
      fix: {
        da: 'Ret signer eller linjen i .nis2/allowed_signers, hvis den er forkert; fjern ellers signaturen',
        en: 'Mend signer or the line in .nis2/allowed_signers if it is wrong; otherwise remove the signature',
      },
    },
    outOfTime: {
      da: '{signature} er lavet med nøglen {key}, som efter .nis2/allowed_signers ikke var gyldig på dagen for beslutningen',
      en: '{signature} was made with the key {key}, which by .nis2/allowed_signers was not valid on the day of the decision',
      fix: {
        da: 'Underskriv med en nøgle, der var gyldig den dag, eller ret dens gyldighed',
        en: 'Sign with a key that was valid that day, or mend its validity',
      },
    },
    weak: {
      da: '{signature} er lavet med nøglen {key}, som er for kort til at stole på',
      en: '{signature} was made with the key {key}, which is too short to be relied on',
      fix: {
        da: 'Underskriv med en Ed25519-nøgle eller en RSA-nøgle på mindst 2048 bit',
        en: 'Sign with an Ed25519 key, or an RSA key of at least 2048 bits',
      },
    },
    unchecked: {
      da: '{signature} er ikke kontrolleret: {why}',
      en: '{signature} was not checked: {why}',
      level: 'KAN',
      fix: {
        da: 'Skriv underskriverens nøgle i .nis2/allowed_signers, og brug en nøgletype, der kan kontrolleres her',
        en: "Write the signer's key in .nis2/allowed_signers, and use a type of key that can be checked here",
      },
    },
  },
  *check(workspace, say, { signatures }) {
    for (const { approval, check } of signaturesIn(workspace, signatures)) {
      const at = check.of === 'approval' ? place(approval, 'signatures', check.index, 'signer') : place(approval, 'id')
      const signature = named(check)
      const key = check.key ? `${check.key.strength} ${check.key.fingerprint}` : ''
      if (check.is === 'broken') yield say[check.why](at, { signature, key })
      // Who signs commits has reasons of his own, and owes us no key.
      else if (check.is === 'unchecked' && check.of === 'approval') {
        yield say.unchecked(at, { signature, why: whyNot[check.why] ?? '' })
      }
    }
  },
})

function named(check: SignatureCheck): Text {
  if (check.of === 'approval') return { da: `Signaturen fra ${check.signer}`, en: `The signature of ${check.signer}` }
  const commit = check.commit.slice(0, 12)
  return {
    da: `Signaturen på commit ${commit}, som sidst ændrede godkendelsen,`,
    en: `The signature on commit ${commit}, which last changed the approval,`,
  }
}

/** What keeps a signature on an approval from being checked. */
const whyNot: Readonly<Partial<Record<Unchecked, Text>>> = {
  notLooked: {
    da: 'programmet, der kørte, kontrollerer ikke signaturer',
    en: 'the program that ran checks no signatures',
  },
  noSigners: { da: 'der er ingen .nis2/allowed_signers', en: 'there is no .nis2/allowed_signers' },
  keyType: {
    da: 'nøglens type kendes ikke, eller ssh-keygen er ikke installeret',
    en: 'the type of key is not known, or ssh-keygen is not installed',
  },
  certificate: { da: 'den er lavet med et certifikat', en: 'it was made with a certificate' },
}
