import { rule } from '../engine/rule.ts'

export default rule({
  id: 'inheritance-resolves',
  requirement: 'tool/inheritance',
  title: {
    da: 'Overtagne politikker findes hos en anden enhed',
    en: 'Policies taken over exist in another entity',
  },
  messages: {
    unknownEntity: {
      da: 'Ingen enhed her har id’et «{entity}», så intet overtages',
      en: 'No entity here has the id "{entity}", so nothing is taken over',
      fix: {
        da: 'Skriv id’et på en enhed, hvis enhedsdokument (nis2: entity) ligger i samme repository',
        en: 'Write the id of an entity whose entity document is in the same repository',
      },
    },
    unknownEntityNear: {
      da: 'Ingen enhed her har id’et «{entity}», så intet overtages',
      en: 'No entity here has the id "{entity}", so nothing is taken over',
      fix: { da: 'Mente du «{near}»?', en: 'Did you mean "{near}"?' },
    },
    severalEntities: {
      da: 'Flere enheder har id’et «{entity}», så det kan ikke ses, hvis politikker der overtages',
      en: 'Several entities have the id "{entity}", so it cannot be seen whose policies are taken over',
      fix: { da: 'Giv hver enhed sit eget id', en: 'Give each entity an id of its own' },
    },
    self: {
      da: '{entity} kan ikke overtage politikker fra sig selv',
      en: '{entity} cannot take over policies from itself',
      fix: {
        da: 'Slet linjen: enhedens egne politikker gælder allerede for den',
        en: 'Delete the line: the policies of an entity apply to it already',
      },
    },
    circle: {
      da: '{entity} og {other} overtager politikker fra hinanden, direkte eller gennem andre',
      en: '{entity} and {other} take over policies from each other, directly or through others',
      level: 'BØR',
      fix: {
        da: 'Lad én af dem eje de fælles politikker, og lad de andre overtage dem derfra',
        en: 'Let one of them own the common policies, and let the others take them over from it',
      },
    },
    unknownPolicy: {
      da: '{owner} har ingen politik med id’et «{policy}»',
      en: '{owner} has no policy with the id "{policy}"',
      fix: { da: 'Skriv id’et på en af enhedens egne politikker', en: 'Write the id of one of its own policies' },
    },
    unknownPolicyNear: {
      da: '{owner} har ingen politik med id’et «{policy}»',
      en: '{owner} has no policy with the id "{policy}"',
      fix: { da: 'Mente du «{near}»?', en: 'Did you mean "{near}"?' },
    },
    passedOn: {
      da: '«{policy}» er ikke en politik hos {owner}, som selv har overtaget den fra «{origin}»',
      en: '"{policy}" is not a policy of {owner}, which itself takes it over from "{origin}"',
      fix: { da: 'Overtag den direkte fra «{origin}»', en: 'Take it over directly from "{origin}"' },
    },
    sameId: {
      da: '«{policy}» er allerede id’et på et dokument, der gælder for enheden, så en beslutning om det er tvetydig; intet overtages',
      en: '"{policy}" is already the id of a document that applies to the entity, so a decision on it is ambiguous; nothing is taken over',
      fix: {
        da: 'Giv et af dokumenterne et andet id, og ret henvisningerne til det',
        en: 'Give one of the documents another id and mend the references to it',
      },
    },
    retired: {
      da: '«{policy}» er udgået hos {owner} og besvarer intet',
      en: '"{policy}" is retired by {owner} and answers nothing',
      level: 'BØR',
      fix: {
        da: 'Overtag den politik, der er trådt i stedet, eller skriv en egen',
        en: 'Take over the policy that came in its place, or write one of your own',
      },
    },
  },
  *check({ inheritance }, say) {
    for (const one of inheritance) {
      if (one.is === 'policy') continue
      const { at, see } = one
      if (one.is === 'unknownEntity') {
        const { entity, near } = one
        yield near ? say.unknownEntityNear(at, { entity, near }) : say.unknownEntity(at, { entity })
      } else if (one.is === 'unknownPolicy') {
        const { policy, owner, near } = one
        const words = { policy, owner }
        yield near ? say.unknownPolicyNear(at, { ...words, near }) : say.unknownPolicy(at, words)
      } else if (one.is === 'circle') yield say.circle(at, { entity: one.entity, other: one.other }, { see })
      else if (one.is === 'passedOn') {
        const { policy, owner, origin } = one
        yield say.passedOn(at, { policy, owner, origin }, { see })
      } else if (one.is === 'retired') yield say.retired(at, { policy: one.policy, owner: one.owner }, { see })
      else if (one.is === 'sameId') yield say.sameId(at, { policy: one.policy }, { see })
      else yield say[one.is](at, { entity: one.entity }, { see })
    }
  },
})
