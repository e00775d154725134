// Written by npm run generate from the YAML files in this folder. Do not edit.

import type { Example, Misstatement, ParagraphNote, StandardLaw } from './explained-types.ts'
import type { RequirementId } from './law.generated.ts'

export const paragraphs: Readonly<Record<string, ParagraphNote>> = {
 "1": {
  "title": {
   "da": "Anvendelsesområde",
   "en": "Scope"
  },
  "says": {
   "da": "Omfatter offentlige og private enheder af typerne i bilag 1 og 2. Energi- og teleloven går forud, så langt de rækker; operatører udpeget efter § 333 i lov om finansiel virksomhed er helt udenfor, og det er også enheder under en EU-retsakt for sektoren, der rækker mindst lige så langt som §§ 6, 12, 13 og 15, og myndigheder inden for sikkerhed, forsvar og retshåndhævelse. Lokal forvaltning og uddannelsesinstitutioner kan blive omfattet ved regler efter stk. 7.",
   "en": "Covers public and private entities of the types in annexes 1 and 2. The energy and telecom acts go first as far as they reach; operators designated under section 333 of the Financial Business Act are outside altogether, and so are entities under an EU act for their sector that reaches at least as far as §§ 6, 12, 13 and 15, and authorities in security, defence and law enforcement. Local government and educational institutions can be brought in by rules under subsection 7."
  }
 },
 "2": {
  "title": {
   "da": "Jurisdiktion og repræsentant",
   "en": "Jurisdiction and representative"
  },
  "says": {
   "da": "Enheder etableret i Danmark hører under dansk jurisdiktion; for de digitale typer i stk. 2 afgør hovedforretningsstedet det, som stk. 3 finder i tre trin. En udbyder af de typer uden etablering i EU, der har kunder her, skal have en repræsentant i en medlemsstat, hvor den er på markedet.",
   "en": "Entities established in Denmark are under Danish jurisdiction; for the digital types in subsection 2 the main establishment decides, found in the three steps of subsection 3. A provider of those types that is not established in the EU and serves customers here must have a representative in a Member State where it is on the market."
  }
 },
 "3": {
  "title": {
   "da": "Definitioner",
   "en": "Definitions"
  },
  "says": {
   "da": "Forklarer 35 ord, blandt andre enhed (nr. 9), hændelse (nr. 12), nærvedhændelse (nr. 22), udbyder af administrerede tjenester (nr. 34) og væsentlig cybertrussel (nr. 35). Nr. 20 siger, hvem der er ledelsesorgan: bestyrelsen, når der også er en direktion; direktionen, når den er alene eller (efter selskabsloven) virker ved siden af et tilsynsråd; den øverste administrative ledelse i en myndighed.",
   "en": "Explains 35 words, among them entity (no. 9), incident (no. 12), near miss (no. 22), managed service provider (no. 34) and significant cyber threat (no. 35). No. 20 says who is the management body: the board of directors where there is also an executive board; the executive board where it is alone or (under the Companies Act) works beside a supervisory board; the top administrative management of an authority."
  }
 },
 "4": {
  "title": {
   "da": "Væsentlige enheder",
   "en": "Essential entities"
  },
  "says": {
   "da": "En enhed fra bilag 1 er væsentlig fra 250 beskæftigede, eller når omsætningen er over 50 mio. euro og balancen samtidig over 43 mio. euro. Uanset størrelse er det kvalificerede tillidstjenester, topdomæner, DNS-udbydere, den centrale statsforvaltning, kritiske enheder efter CER-loven, operatører fra NIS 1 og enheder med særlig betydning; kommuner og regioner med kommerciel televirksomhed fra mellemstørrelse.",
   "en": "An entity of annex 1 is essential from 250 persons employed, or where turnover is over EUR 50 million and the balance sheet at the same time over EUR 43 million. Whatever their size so are qualified trust services, top-level domains, DNS providers, central government, critical entities under the CER Act, operators from NIS 1 and entities of particular importance; municipalities and regions in commercial telecoms from medium size."
  }
 },
 "5": {
  "title": {
   "da": "Vigtige enheder",
   "en": "Important entities"
  },
  "says": {
   "da": "En enhed fra bilag 1 eller 2, som ikke er væsentlig, er vigtig fra 50 beskæftigede, eller når omsætning og balance begge er over 10 mio. euro. Andre tillidstjenester end de kvalificerede er det uanset størrelse, hvis de ikke er væsentlige efter § 4, og myndigheden kan gøre visse væsentlige enheder til vigtige.",
   "en": "An entity of annex 1 or 2 that is not essential is important from 50 persons employed, or where turnover and balance sheet are both over EUR 10 million. Trust services other than the qualified ones are so whatever their size, unless essential under § 4, and the authority can make certain essential entities important ones."
  }
 },
 "6": {
  "title": {
   "da": "Foranstaltninger",
   "en": "Measures"
  },
  "says": {
   "da": "Væsentlige og vigtige enheder skal styre risiciene for de systemer, som driften og tjenesterne hviler på, med passende og forholdsmæssige foranstaltninger på mindst ti områder (stk. 1, nr. 1-10). Hvor et krav ikke er opfyldt, skal det rettes uden unødigt ophold (stk. 2); ministrene kan fastsætte nærmere regler (stk. 3).",
   "en": "Essential and important entities must manage the risks to the systems on which operations and services rest, by appropriate and proportionate measures in at least ten areas (subsection 1, nos 1-10). Where a requirement is not met, that must be put right without undue delay (subsection 2); ministers can lay down detailed rules (subsection 3)."
  },
  "punished": [
   "dk/6.1",
   "dk/6.2"
  ]
 },
 "7": {
  "title": {
   "da": "Ledelsesorganets opgaver",
   "en": "Tasks of the management body"
  },
  "says": {
   "da": "Ledelsesorganet i en væsentlig eller vigtig enhed skal godkende foranstaltningerne efter § 6 og føre tilsyn med, at de bliver gennemført (stk. 1). Medlemmerne skal selv på kurser i at styre cyberrisici og tilskynde til, at de ansatte får noget tilsvarende (stk. 2). Der er ingen frist, intet interval og ingen form i paragraffen.",
   "en": "The management body of an essential or important entity must approve the measures under § 6 and oversee that they are carried out (subsection 1). Its members must themselves take courses in managing cyber risk and encourage something similar for the staff (subsection 2). The section has no deadline, no interval and no form."
  }
 },
 "8": {
  "title": {
   "da": "Certificerede ikt-produkter",
   "en": "Certified ICT products"
  },
  "says": {
   "da": "Lader ministrene kræve, at væsentlige og vigtige enheder bruger bestemte ikt-produkter, -tjenester og -processer med europæisk cybersikkerhedscertificering. Paragraffen pålægger ikke selv nogen noget.",
   "en": "Lets ministers require that essential and important entities use certain ICT products, services and processes with European cybersecurity certification. The section itself puts no duty on anybody."
  }
 },
 "9": {
  "title": {
   "da": "Registrering af digitale typer",
   "en": "Registration of digital types"
  },
  "says": {
   "da": "DNS-udbydere, topdomæner, domæneregistrering, cloud, datacentre, indholdsleveringsnetværk, administrerede tjenester og sikkerhedstjenester, onlinemarkedspladser, søgemaskiner og sociale platforme registrerer sig hos den kompetente myndighed med fem slags oplysninger. Fristen er 3 måneder, både efter at de blev omfattet og ved ændringer.",
   "en": "DNS providers, top-level domains, domain registration, cloud, data centres, content delivery networks, managed services and security services, online marketplaces, search engines and social platforms register with the competent authority, giving five kinds of information. The deadline is 3 months, both from becoming covered and for changes."
  },
  "punished": [
   "dk/9"
  ]
 },
 "10": {
  "title": {
   "da": "Registrering af øvrige enheder",
   "en": "Registration of other entities"
  },
  "says": {
   "da": "Øvrige væsentlige og vigtige enheder registrerer sig hos den kompetente myndighed med fire slags oplysninger. Fristen er 2 uger, både efter at de blev omfattet og ved ændringer. Typerne i § 9 følger den paragraf i stedet; det er vores læsning af henvisningen til § 9.",
   "en": "Other essential and important entities register with the competent authority, giving four kinds of information. The deadline is 2 weeks, both from becoming covered and for changes. The types of § 9 follow that section instead; this is our reading of the reference to § 9."
  },
  "punished": [
   "dk/10"
  ]
 },
 "11": {
  "title": {
   "da": "Domænenavnsregistreringsdata",
   "en": "Domain registration data"
  },
  "says": {
   "da": "Topdomæner og domæneregistrering skal føre en nøjagtig og fuldstændig database, efterprøve oplysningerne, offentliggøre dem, der ikke er personoplysninger, og svare på berettigede anmodninger om adgang inden for 72 timer. Myndigheden kan give påbud og forbud (stk. 7).",
   "en": "Top-level domains and domain registration must keep an accurate and complete database, verify the data, publish those that are not personal, and answer legitimate requests for access within 72 hours. The authority can issue orders and bans (subsection 7)."
  },
  "punished": [
   "dk/11.1",
   "dk/11.2",
   "dk/11.3",
   "dk/11.4",
   "dk/11.5",
   "dk/11.6"
  ]
 },
 "12": {
  "title": {
   "da": "Underretning om væsentlige hændelser",
   "en": "Notification of significant incidents"
  },
  "says": {
   "da": "Væsentlige og vigtige enheder skal fortælle både den kompetente myndighed og CSIRT'en om hver væsentlig hændelse. Væsentlig er den, der har givet eller kan give alvorlige driftsforstyrrelser eller økonomisk tab hos enheden selv, eller har påvirket eller kan påvirke andre med betydelig skade. Fristerne står i § 13.",
   "en": "Essential and important entities must tell both the competent authority and the CSIRT of each significant incident. Significant is one that has caused or can cause serious disruption or financial loss for the entity itself, or has affected or can affect others by considerable damage. The deadlines are in § 13."
  },
  "punished": [
   "dk/12.1"
  ]
 },
 "13": {
  "title": {
   "da": "Underretningens trin og frister",
   "en": "Steps and deadlines of notification"
  },
  "says": {
   "da": "Tidlig varsling senest 24 timer og hændelsesunderretning senest 72 timer efter enhedens eget kendskab (tillidstjenester 24 timer, stk. 2), begge uden unødigt ophold; foreløbig rapport, når CSIRT'en beder om den; endelig rapport senest 1 måned efter, at hændelsesunderretningen blev sendt. Er hændelsen ikke slut da, en statusrapport, og den endelige senest 1 måned efter håndteringen.",
   "en": "Early warning at the latest 24 hours and incident notification at the latest 72 hours after the entity's own knowledge (trust services 24 hours, subsection 2), both without undue delay; interim report when the CSIRT asks for it; final report at the latest 1 month after the incident notification was sent. Where the incident is not over by then, a status report, and the final one at the latest 1 month after it was handled."
  },
  "punished": [
   "dk/13.1",
   "dk/13.2"
  ]
 },
 "14": {
  "title": {
   "da": "Frivillig underretning",
   "en": "Voluntary notification"
  },
  "says": {
   "da": "Enhver, også uden for loven, kan fortælle CSIRT'en om hændelser, nærvedhændelser og cybertrusler. Det er en mulighed, ingen pligt, og der er ikke aktindsigt i sådanne underretninger.",
   "en": "Anyone, also outside the act, can tell the CSIRT of incidents, near misses and cyber threats. It is a possibility, no duty, and such notifications are exempt from access to documents."
  }
 },
 "15": {
  "title": {
   "da": "Underretning af modtagere",
   "en": "Telling recipients"
  },
  "says": {
   "da": "Væsentlige og vigtige enheder fortæller uden unødigt ophold deres kunder og andre modtagere om væsentlige hændelser, der ventes at ramme leveringen (stk. 1), og ved en væsentlig cybertrussel, hvad de berørte selv kan gøre, og hvor det er relevant om truslen selv (stk. 2). Der er ingen frist i timer.",
   "en": "Essential and important entities tell their customers and other recipients without undue delay of significant incidents expected to hit delivery (subsection 1), and, at a significant cyber threat, what those affected can do themselves and, where relevant, of the threat itself (subsection 2). There is no deadline in hours."
  },
  "punished": [
   "dk/15"
  ]
 },
 "16": {
  "title": {
   "da": "Information af offentligheden",
   "en": "Informing the public"
  },
  "says": {
   "da": "Myndigheden kan efter høring af enheden fortælle offentligheden om en væsentlig hændelse eller træffe afgørelse om, at enheden selv gør det, og hvordan. CSIRT'en kan gøre det, når flere sektorer eller andre medlemsstater er berørt.",
   "en": "The authority can, after hearing the entity, tell the public of a significant incident, or decide that the entity is to do so itself, and how. The CSIRT can do it where several sectors or other Member States are concerned."
  },
  "disobeyed": [
   "dk/16.2"
  ]
 },
 "17": {
  "title": {
   "da": "CSIRT'ens opgaver",
   "en": "Tasks of the CSIRT"
  },
  "says": {
   "da": "CSIRT'en hjælper ved hændelser og kan på anmodning overvåge og skanne væsentlige og vigtige enheders systemer. Ingen enhed har en pligt efter paragraffen.",
   "en": "The CSIRT helps in incidents and can, when asked, monitor and scan the systems of essential and important entities. No entity has a duty under the section."
  }
 },
 "18": {
  "title": {
   "da": "Anonyme meldinger om sårbarheder",
   "en": "Anonymous reports of vulnerabilities"
  },
  "says": {
   "da": "CSIRT'en sørger for, at enhver kan melde sårbarheder uden at give sig til kende. Ingen enhed har en pligt efter paragraffen.",
   "en": "The CSIRT sees to it that anyone can report vulnerabilities without giving a name. No entity has a duty under the section."
  }
 },
 "19": {
  "title": {
   "da": "Cybersikkerhedsfællesskaber",
   "en": "Cybersecurity communities"
  },
  "says": {
   "da": "Enheder kan frivilligt dele oplysninger i fællesskaber. En væsentlig eller vigtig enhed, der går ind i eller ud af et, fortæller det til den kompetente myndighed (stk. 2); paragraffen har ingen frist.",
   "en": "Entities can share information in communities of their own free will. An essential or important entity that joins or leaves one tells the competent authority (subsection 2); the section has no deadline."
  }
 },
 "20": {
  "title": {
   "da": "Udpegning af myndigheder",
   "en": "Designation of authorities"
  },
  "says": {
   "da": "Lader ministeren bestemme, hvem der er kompetent myndighed for hver sektor, delsektor eller type. Det er sket i bekendtgørelse nr. 620/2025; loven selv nævner ingen styrelse ved navn.",
   "en": "Lets the minister decide who is competent authority for each sector, subsector or type. That was done in Order 620/2025; the act itself names no agency."
  }
 },
 "21": {
  "title": {
   "da": "Tilsyn med væsentlige enheder",
   "en": "Supervision of essential entities"
  },
  "says": {
   "da": "Myndigheden kan uden forudgående mistanke møde op uden retskendelse, lave eller kræve sikkerhedsaudits, skanne og kræve oplysninger, adgang til data og dokumentation for, at cybersikkerhedspolitikkerne føres ud i livet. Formålet skal angives, når oplysninger kræves (stk. 2).",
   "en": "The authority can, with no prior suspicion, turn up without a court order, carry out or demand security audits, scan, and demand information, access to data and documentation that the cybersecurity policies are carried out. It must state the purpose when it demands information (subsection 2)."
  },
  "disobeyed": [
   "dk/21.1.2",
   "dk/21.1.5",
   "dk/21.1.6",
   "dk/21.1.7"
  ],
  "obstructed": [
   "dk/21.1.1",
   "dk/21.1.2",
   "dk/21.1.3",
   "dk/21.1.4"
  ]
 },
 "22": {
  "title": {
   "da": "Håndhævelse over for væsentlige enheder",
   "en": "Enforcement against essential entities"
  },
  "says": {
   "da": "Myndigheden kan advare, give bindende instrukser, påbud og forbud, pålægge enheden at fortælle modtagere om en trussel eller følge en audits anbefalinger, udpege en person til at føre tilsyn med enheden og kræve afgørelser og bøder offentliggjort med navn. Der er ingen dagbøder blandt midlerne.",
   "en": "The authority can warn, give binding instructions, orders and bans, oblige the entity to tell recipients of a threat or to follow the advice of an audit, appoint a person to monitor the entity, and demand that decisions and fines be published by name. Daily penalty payments are not among the means."
  },
  "disobeyed": [
   "dk/22.1.3",
   "dk/22.1.4",
   "dk/22.1.5",
   "dk/22.1.6"
  ]
 },
 "23": {
  "title": {
   "da": "Suspension og ledelsesforbud",
   "en": "Suspension and management ban"
  },
  "says": {
   "da": "Kun over for væsentlige enheder, og ikke over for offentlig forvaltning (stk. 4). Har midlerne i § 22, nr. 1-4, ikke været nok, og er en ny frist overskredet, kan myndigheden selv træffe afgørelse om midlertidigt at suspendere en certificering eller godkendelse eller at forbyde en leder på højde med en administrerende direktør, eller enhedens juridiske repræsentant, at udøve ledelse i den. Afgørelsen kan indbringes for domstolene, og den varer kun, til manglerne er rettet.",
   "en": "Only against essential entities, and not against public administration (subsection 4). Where the means in § 22 nos 1-4 were not enough and a further deadline has passed, the authority itself can decide to suspend a certification or approval temporarily, or to ban a manager at the level of a chief executive, or the entity's legal representative, from managing it. The decision can be brought before the courts and lasts only until the shortcomings are put right."
  },
  "disobeyed": [
   "dk/23.1.1",
   "dk/23.1.2"
  ]
 },
 "24": {
  "title": {
   "da": "Tilsyn med vigtige enheder",
   "en": "Supervision of important entities"
  },
  "says": {
   "da": "Tilsynet er reaktivt: myndigheden bruger midlerne efter indikationer på, at loven ikke er overholdt, hvoraf en hændelse kun er én mulig. Midlerne ligner dem i § 21, men audits skal være målrettede.",
   "en": "Supervision is reactive: the authority uses its means after indications that the act is not complied with, an incident being only one possible such. The means resemble those in § 21, but audits must be targeted."
  },
  "disobeyed": [
   "dk/24.1.2",
   "dk/24.1.4",
   "dk/24.1.5",
   "dk/24.1.6"
  ],
  "obstructed": [
   "dk/24.1.1",
   "dk/24.1.2",
   "dk/24.1.3"
  ]
 },
 "25": {
  "title": {
   "da": "Håndhævelse over for vigtige enheder",
   "en": "Enforcement against important entities"
  },
  "says": {
   "da": "Som § 22, men uden det særlige påbud om at forebygge eller rette en hændelse og uden en udpeget person til at føre tilsyn. § 23 gælder slet ikke for vigtige enheder.",
   "en": "As § 22, but without the particular order to prevent or remedy an incident and without an appointed monitor. § 23 does not apply to important entities at all."
  },
  "disobeyed": [
   "dk/25.1.3",
   "dk/25.1.4",
   "dk/25.1.5",
   "dk/25.1.6"
  ]
 },
 "26": {
  "title": {
   "da": "Høring før afgørelse",
   "en": "Hearing before a decision"
  },
  "says": {
   "da": "Før myndigheden griber ind efter §§ 22, 23 eller 25, fortæller den enheden hvad og hvorfor og giver en rimelig frist til at svare, medmindre formålet så ville gå tabt.",
   "en": "Before it steps in under §§ 22, 23 or 25 the authority tells the entity what and why and gives reasonable time to answer, unless the purpose would then be lost."
  }
 },
 "27": {
  "title": {
   "da": "Samarbejde over grænser",
   "en": "Cooperation across borders"
  },
  "says": {
   "da": "Myndighederne samarbejder med andre medlemsstaters, når en enhed har tjenester eller systemer i flere lande. Paragraffen retter sig til myndighederne.",
   "en": "The authorities work with those of other Member States where an entity has services or systems in several countries. The section is addressed to the authorities."
  }
 },
 "28": {
  "title": {
   "da": "Videregivelse til EU",
   "en": "Passing on to the EU"
  },
  "says": {
   "da": "Myndighederne må give oplysninger til andre medlemsstater og EU's institutioner for at løse deres opgaver efter loven.",
   "en": "The authorities may give information to other Member States and the institutions of the EU in order to do their tasks under the act."
  }
 },
 "29": {
  "title": {
   "da": "Oplysninger af sikkerhedsmæssig betydning",
   "en": "Information that matters to security"
  },
  "says": {
   "da": "Ingen skal efter loven give oplysninger, der ville skade væsentlige interesser i national sikkerhed, offentlig sikkerhed eller forsvar. Det, andre medlemsstaters myndigheder anser for fortroligt, behandles fortroligt.",
   "en": "Nobody need, under the act, give information that would harm essential interests of national security, public security or defence. What authorities of other Member States hold confidential is treated so."
  }
 },
 "30": {
  "title": {
   "da": "Kommissionens retsakter",
   "en": "Acts of the Commission"
  },
  "says": {
   "da": "Lader ministrene fastsætte de regler, som Kommissionens retsakter under direktivet gør nødvendige.",
   "en": "Lets ministers lay down the rules that acts of the Commission under the directive make necessary."
  }
 },
 "31": {
  "title": {
   "da": "Digital kommunikation",
   "en": "Digital communication"
  },
  "says": {
   "da": "Lader ministeren fastsætte regler om digital kommunikation. Det er sket i kapitel 3 i bekendtgørelse nr. 620/2025 (§§ 14-16): Virk.dk med MitID.",
   "en": "Lets the minister lay down rules on digital communication. That was done in chapter 3 of Order 620/2025 (§§ 14-16): Virk.dk with MitID."
  }
 },
 "32": {
  "title": {
   "da": "Straf",
   "en": "Penalties"
  },
  "says": {
   "da": "Bøde, uden noget beløb og nogen procent i loven; beløbene, der går igen, er det, som direktivet kræver, at den højeste bøde mindst kan være. Stk. 1, nr. 1, nævner §§ 9, 10 og 15 i det hele, desuden § 6, stk. 1 og 2, § 11, stk. 1-6, § 12, stk. 1, og § 13, stk. 1 og 2; nr. 2-5 at overhøre myndighedens afgørelser og påbud eller hindre tilsynet. § 7 er ikke nævnt. Både personer og selskaber kan straffes (stk. 2), og bekendtgørelser kan selv indeholde bøde (stk. 3).",
   "en": "A fine, with no amount and no percentage in the act; the amounts often quoted are what the directive demands that the highest fine can be at the least. Subsection 1 no. 1 names §§ 9, 10 and 15 as a whole, and § 6(1) and (2), § 11(1)-(6), § 12(1), and § 13(1) and (2); nos 2-5 disregarding the authority's decisions and orders or hindering supervision. § 7 is not named. Persons and companies alike can be punished (subsection 2), and orders can provide for fines themselves (subsection 3)."
  }
 },
 "33": {
  "title": {
   "da": "Ikrafttræden og første registrering",
   "en": "Entry into force and first registration"
  },
  "says": {
   "da": "Loven gælder fra den 1. juli 2025. De første oplysninger efter §§ 9 og 10 skulle være indgivet senest den 1. oktober 2025 (stk. 3). Fire love fra 2018, der gennemførte NIS 1, er ophævet.",
   "en": "The act applies from 1 July 2025. The first information under §§ 9 and 10 was to be filed by 1 October 2025 at the latest (subsection 3). Four acts of 2018 that implemented NIS 1 are repealed."
  },
  "through": {
   "dk/33.3": [
    "dk/9",
    "dk/10"
   ]
  }
 },
 "34": {
  "title": {
   "da": "Færøerne og Grønland",
   "en": "The Faroe Islands and Greenland"
  },
  "says": {
   "da": "Loven gælder hverken på Færøerne eller i Grønland, men kan helt eller delvis sættes i kraft der ved kongelig anordning.",
   "en": "The act applies neither in the Faroe Islands nor in Greenland, but can be put into force there, wholly or in part, by royal order."
  }
 }
}

export const misstatements: Readonly<Record<string, Misstatement>> = {
 "size-both": {
  "claim": {
   "da": "Man er omfattet med mere end 50 ansatte og desuden en omsætning eller balance på over 10 mio. euro",
   "en": "One is covered with more than 50 staff and, besides, a turnover or balance sheet over EUR 10 million"
  },
  "right": {
   "da": "Enten mindst 50 beskæftigede eller både omsætning og balance over 10 mio. euro: én af de to er nok",
   "en": "Either at least 50 persons employed, or turnover and balance sheet both over EUR 10 million: one of the two is enough"
  },
  "where": [
   "dk/5.1.1",
   "dk/5.1.2"
  ],
  "confidence": "V"
 },
 "size-more-than": {
  "claim": {
   "da": "Grænserne er flere end 250 og flere end 50 ansatte",
   "en": "The limits are more than 250 and more than 50 staff"
  },
  "right": {
   "da": "Grænserne er fra og med 250 og fra og med 50 beskæftigede; kun beløbene skal være overskredet",
   "en": "The limits are from 250 and from 50 persons employed, both included; only the amounts must be exceeded"
  },
  "where": [
   "dk/4.1.1",
   "dk/5.1.1"
  ],
  "confidence": "V"
 },
 "large-is-essential": {
  "claim": {
   "da": "Enhver stor enhed er væsentlig",
   "en": "Every large entity is essential"
  },
  "right": {
   "da": "Størrelsen alene gør kun enheder fra bilag 1 væsentlige; en stor enhed fra bilag 2 er vigtig",
   "en": "Size alone makes only entities of annex 1 essential; a large entity of annex 2 is important"
  },
  "where": [
   "dk/4.1",
   "dk/5.1"
  ],
  "confidence": "V"
 },
 "cloud-any-size": {
  "claim": {
   "da": "Cloud, datacentre og indholdsleveringsnetværk er omfattet uanset størrelse",
   "en": "Cloud, data centres and content delivery networks are covered whatever their size"
  },
  "right": {
   "da": "Det er DNS-udbydere, topdomæner og tillidstjenester. Cloud, datacentre, indholdsleveringsnetværk og administrerede tjenester får klasse efter størrelsen",
   "en": "That is true of DNS providers, top-level domains and trust services. Cloud, data centres, content delivery networks and managed services have their class by size"
  },
  "where": [
   "dk/4.3.1",
   "dk/5.3",
   "dk/4.1"
  ],
  "confidence": "V"
 },
 "public-third-class": {
  "claim": {
   "da": "Offentlige myndigheder er en tredje klasse for sig",
   "en": "Public authorities are a third class of their own"
  },
  "right": {
   "da": "Der er to klasser. Myndigheder under den centrale forvaltning er væsentlige enheder uanset størrelse",
   "en": "There are two classes. Central government authorities are essential entities whatever their size"
  },
  "where": [
   "dk/4.3.2"
  ],
  "confidence": "V"
 },
 "public-no-fine": {
  "claim": {
   "da": "Offentlige myndigheder kan ikke få bøde",
   "en": "Public authorities cannot be fined"
  },
  "right": {
   "da": "§ 32 undtager dem ikke. Straffelovens § 27, stk. 2, begrænser ansvaret for stat og kommuner til virksomhed, der kan sammenlignes med private",
   "en": "§ 32 does not exempt them. Section 27(2) of the Criminal Code limits the liability of state and municipalities to activity comparable to that of private parties"
  },
  "where": [
   "dk/32.2",
   "dk-straffeloven/27.2"
  ],
  "confidence": "S"
 },
 "report-to-old-names": {
  "claim": {
   "da": "Udbydere af administrerede tjenester underretter CFCS eller Erhvervsstyrelsen",
   "en": "Managed service providers notify CFCS or the Danish Business Authority"
  },
  "right": {
   "da": "De underretter den kompetente myndighed, som er Digitaliseringsstyrelsen, og CSIRT'en, begge via Virk.dk",
   "en": "They notify the competent authority, which is the Danish Agency for Digital Government, and the CSIRT, both through Virk.dk"
  },
  "where": [
   "dk/12.1",
   "dk-620/6.0.2",
   "dk-620/14.1"
  ],
  "confidence": "V"
 },
 "ministry-supervises": {
  "claim": {
   "da": "Ministeriet fører tilsyn, og man registrerer sig hos CSIRT'en",
   "en": "The ministry supervises, and one registers with the CSIRT"
  },
  "right": {
   "da": "Sektorens kompetente myndighed fører tilsyn, og det er hos den, man registrerer sig",
   "en": "The competent authority of the sector supervises, and it is with that authority that one registers"
  },
  "where": [
   "dk/9.1",
   "dk/10.1",
   "dk/20.1",
   "dk/21.1",
   "dk/24.1",
   "dk-620/3"
  ],
  "confidence": "V"
 },
 "most-to-samsik": {
  "claim": {
   "da": "De fleste sektorer hører under Styrelsen for Samfundssikkerhed",
   "en": "Most sectors come under the Danish Resilience Agency"
  },
  "right": {
   "da": "Bekendtgørelse nr. 620/2025 fordeler sektorerne på ti myndigheder. Styrelsen for Samfundssikkerhed har kommuner, centrale myndigheder, skibstrafiktjenester, internetudvekslingspunkter, kemikalier og det meste af fremstilling",
   "en": "Order 620/2025 shares the sectors among ten authorities. The Danish Resilience Agency has municipalities, central government, vessel traffic services, internet exchange points, chemicals and most of manufacturing"
  },
  "where": [
   "dk/20.1",
   "dk-620/1",
   "dk-620/12"
  ],
  "confidence": "V"
 },
 "telecom-date": {
  "claim": {
   "da": "Teleloven er fra den 1. juli 2025",
   "en": "The telecom act is dated 1 July 2025"
  },
  "right": {
   "da": "Lov nr. 435 er fra den 6. maj 2025 og trådte i kraft den 1. juli 2025",
   "en": "Act no. 435 is dated 6 May 2025 and came into force on 1 July 2025"
  },
  "where": [
   "dk-435/32.1"
  ],
  "confidence": "V"
 },
 "name-of-the-act": {
  "claim": {
   "da": "Loven er fra 2024 eller hedder cybersikkerhedsloven",
   "en": "The act is of 2024, or is called the Cybersecurity Act"
  },
  "right": {
   "da": "Det er lov nr. 434 af 6. maj 2025 med den korte titel NIS 2-loven",
   "en": "It is Act no. 434 of 6 May 2025 with the short title NIS 2-loven"
  },
  "where": [
   "dk",
   "dk/33.1"
  ],
  "confidence": "V"
 },
 "final-report-30-days": {
  "claim": {
   "da": "Den endelige rapport skal sendes inden for 30 dage eller en måned efter hændelsen",
   "en": "The final report is to be sent within 30 days, or a month after the incident"
  },
  "right": {
   "da": "Senest én kalendermåned efter, at hændelsesunderretningen (den på 72 timer) blev sendt: ikke 30 dage, og ikke regnet fra hændelsen",
   "en": "At the latest one calendar month after the incident notification (the one of 72 hours) was sent: not 30 days, and not counted from the incident"
  },
  "where": [
   "dk/13.1.4"
  ],
  "confidence": "V"
 },
 "first-wave-earliest": {
  "claim": {
   "da": "Den første registrering kunne tidligst ske den 1. oktober 2025",
   "en": "The first registration could be made on 1 October 2025 at the earliest"
  },
  "right": {
   "da": "Den skulle ske senest den 1. oktober 2025",
   "en": "It was to be made on 1 October 2025 at the latest"
  },
  "where": [
   "dk/33.3"
  ],
  "confidence": "V"
 },
 "all-two-weeks": {
  "claim": {
   "da": "Alle registrerer sig inden for 2 uger",
   "en": "Everybody registers within 2 weeks"
  },
  "right": {
   "da": "2 uger gælder efter § 10. De digitale typer i § 9 har 3 måneder, både til den første registrering og til ændringer",
   "en": "2 weeks hold under § 10. The digital types of § 9 have 3 months, both for the first registration and for changes"
  },
  "where": [
   "dk/9.2",
   "dk/9.3",
   "dk/10.2",
   "dk/10.3"
  ],
  "confidence": "V"
 },
 "municipalities-subsection": {
  "claim": {
   "da": "Regler om kommuner fastsættes efter § 1, stk. 6",
   "en": "Rules on municipalities are made under § 1(6)"
  },
  "right": {
   "da": "Det er § 1, stk. 7, i loven, som den blev vedtaget; stk. 6 handler om tillidstjenester",
   "en": "It is § 1(7) of the act as it was passed; § 1(6) is about trust services"
  },
  "where": [
   "dk/1.6",
   "dk/1.7"
  ],
  "confidence": "V"
 },
 "recipients-72-hours": {
  "claim": {
   "da": "Modtagere af tjenesterne skal have besked inden for 72 timer",
   "en": "Recipients of the services are to be told within 72 hours"
  },
  "right": {
   "da": "§ 15 har ingen timer: uden unødigt ophold",
   "en": "§ 15 has no hours: without undue delay"
  },
  "where": [
   "dk/15.1",
   "dk/15.2"
  ],
  "confidence": "V"
 },
 "ban-by-court": {
  "claim": {
   "da": "Et ledelsesforbud kan kun gives ved en straffedom",
   "en": "A management ban can be given only by a criminal sentence"
  },
  "right": {
   "da": "Det er den kompetente myndighed, der træffer afgørelsen efter § 23; den kan derefter indbringes for domstolene",
   "en": "It is the competent authority that decides under § 23; the decision can then be brought before the courts"
  },
  "where": [
   "dk/23.1.2",
   "dk/23.3"
  ],
  "confidence": "V"
 },
 "companies-act": {
  "claim": {
   "da": "Ledelsens pligter følger af en ændring af selskabsloven",
   "en": "The duties of management come from an amendment of the Companies Act"
  },
  "right": {
   "da": "De står i § 7 i NIS 2-loven, som ikke ændrer selskabsloven",
   "en": "They stand in § 7 of the Danish NIS 2 Act, which does not amend the Companies Act"
  },
  "where": [
   "dk/7.1",
   "dk/7.2"
  ],
  "confidence": "V"
 },
 "daily-penalties": {
  "claim": {
   "da": "Myndigheden kan pålægge dagbøder",
   "en": "The authority can impose daily penalty payments"
  },
  "right": {
   "da": "Loven giver ingen hjemmel til tvangsbøder; direktivets artikel 34, stk. 6, lader landene vælge",
   "en": "The act gives no power to do so; article 34(6) of the directive leaves it to the Member States"
  },
  "where": [
   "dk/22.1",
   "dk/25.1",
   "dk/32.1",
   "dir/34.6"
  ],
  "confidence": "V"
 },
 "amounts-in-the-act": {
  "claim": {
   "da": "Loven fastsætter bøder på 10 mio. euro eller 2 % og på 7 mio. euro eller 1,4 %",
   "en": "The act sets fines of EUR 10 million or 2 % and of EUR 7 million or 1.4 %"
  },
  "right": {
   "da": "Loven nævner intet beløb og ingen procent. Tallene er direktivets: så højt skal det øverste bødeniveau mindst kunne nå (det højeste af beløbet og andelen af omsætningen på verdensplan i den virksomhed, enheden hører til) for brud på direktivets artikel 21 eller 23",
   "en": "The act names no amount and no percentage. The figures are the directive's: so high must the top of the range at least be (the higher of the amount and the share of the worldwide turnover of the undertaking the entity belongs to) for breach of its articles 21 or 23"
  },
  "where": [
   "dk/32.1",
   "dir/34.4",
   "dir/34.5"
  ],
  "confidence": "V"
 },
 "article-on-courts": {
  "claim": {
   "da": "Direktivets artikel 34, stk. 5, handler om bøder, som domstole giver",
   "en": "Article 34(5) of the directive is about fines imposed by courts"
  },
  "right": {
   "da": "Det gør stk. 8; stk. 5 siger, hvor høj den højeste bøde til vigtige enheder mindst skal kunne være",
   "en": "That is paragraph 8; paragraph 5 says how high the highest fine for important entities must be able to be at the least"
  },
  "where": [
   "dk/32.1",
   "dir/34.5",
   "dir/34.8"
  ],
  "confidence": "V"
 },
 "minutes-punished": {
  "claim": {
   "da": "Et manglende bestyrelsesreferat er i sig selv strafbart",
   "en": "A missing board minute is punishable in itself"
  },
  "right": {
   "da": "§ 7 er en pligt, men § 32 nævner den ikke. Strafbart er brud på §§ 9, 10 og 15 i det hele og på § 6, stk. 1 og 2, § 11, stk. 1-6, § 12, stk. 1, og § 13, stk. 1 og 2",
   "en": "§ 7 is a duty, but § 32 does not name it. Punishable is breach of §§ 9, 10 and 15 as a whole, and of § 6(1) and (2), § 11(1)-(6), § 12(1), and § 13(1) and (2)"
  },
  "where": [
   "dk/7.1",
   "dk/7.2",
   "dk/32.1.1"
  ],
  "confidence": "V"
 },
 "ban-for-all": {
  "claim": {
   "da": "Suspension og ledelsesforbud kan bruges over for alle omfattede",
   "en": "Suspension and management bans can be used against everybody covered"
  },
  "right": {
   "da": "Kun over for væsentlige enheder, og ikke over for offentlige forvaltningsenheder",
   "en": "Only against essential entities, and not against public administration entities"
  },
  "where": [
   "dk/23.1",
   "dk/23.4"
  ],
  "confidence": "V"
 },
 "old-deadline": {
  "claim": {
   "da": "Loven skulle følges fra den 18. oktober 2024",
   "en": "The act was to be followed from 18 October 2024"
  },
  "right": {
   "da": "Den danske lov gælder fra den 1. juli 2025 og ikke før",
   "en": "The Danish act applies from 1 July 2025 and not before"
  },
  "where": [
   "dk/33.1"
  ],
  "confidence": "V"
 },
 "deadlines-in-section-12": {
  "claim": {
   "da": "Fristerne på 24 og 72 timer og 1 måned står i § 12",
   "en": "The deadlines of 24 and 72 hours and 1 month stand in § 12"
  },
  "right": {
   "da": "Fristerne står i § 13; § 12 siger, hvem der skal underrettes, og hvornår en hændelse er væsentlig",
   "en": "The deadlines stand in § 13; § 12 says who is to be notified and when an incident is significant"
  },
  "where": [
   "dk/12.1",
   "dk/12.2",
   "dk/13.1.1",
   "dk/13.1.2",
   "dk/13.1.4"
  ],
  "confidence": "V"
 },
 "administrative-fines": {
  "claim": {
   "da": "Myndigheden kan give administrative bøder",
   "en": "The authority can impose administrative fines"
  },
  "right": {
   "da": "Loven har ingen administrative bøder: § 32 er en straffebestemmelse, og bøder idømmes af domstolene eller vedtages",
   "en": "The act has no administrative fines: § 32 is a penal provision, and fines are imposed by the courts or accepted by agreement"
  },
  "where": [
   "dk/22.1.8",
   "dk/25.1.6",
   "dk/32.1",
   "dir/34.8"
  ],
  "confidence": "V"
 },
 "telecom-supervisor": {
  "claim": {
   "da": "Teleudbydere har deres egen tilsynsmyndighed uden for Styrelsen for Samfundssikkerhed",
   "en": "Telecom providers have a supervisor of their own apart from the Danish Resilience Agency"
  },
  "right": {
   "da": "Efter lov nr. 435/2025 er det Styrelsen for Samfundssikkerhed, der fører tilsyn, og hos den, teleudbydere registrerer sig",
   "en": "Under Act 435/2025 it is the Danish Resilience Agency that supervises telecom providers and registers them"
  },
  "where": [
   "dk-435/7.1",
   "dk-435/19.1"
  ],
  "confidence": "V"
 },
 "agency-and-ministry-mixed": {
  "claim": {
   "da": "Myndigheden hedder Styrelsen for Samfundssikkerhed og Beredskab",
   "en": "The authority is called Styrelsen for Samfundssikkerhed og Beredskab"
  },
  "right": {
   "da": "Styrelsen hedder Styrelsen for Samfundssikkerhed; det er ministeriet, der også har beredskab i navnet",
   "en": "The agency is called Styrelsen for Samfundssikkerhed; it is the ministry that has Beredskab in its name too"
  },
  "where": [
   "dk-620/1",
   "dk-620/2.0.2"
  ],
  "confidence": "V"
 },
 "outdated-authorities": {
  "claim": {
   "da": "CFCS eller Erhvervsstyrelsen er kompetent myndighed",
   "en": "CFCS or the Danish Business Authority is the competent authority"
  },
  "right": {
   "da": "Ingen af dem er kompetent myndighed efter bekendtgørelse nr. 620/2025; en væsentlig hændelse meldes til sektorens kompetente myndighed og CSIRT'en, via Virk.dk",
   "en": "Neither is a competent authority under Order 620/2025; a significant incident is notified to the competent authority of the sector and to the CSIRT, through Virk.dk"
  },
  "where": [
   "dk/12.1",
   "dk-620/14.1"
  ],
  "confidence": "S"
 },
 "classes-in-fines": {
  "claim": {
   "da": "Direktivets bødeniveau for vigtige enheder er 10 mio. euro eller 2 % og for væsentlige 7 mio. euro eller 1,4 %",
   "en": "The directive's level of fines is EUR 10 million or 2 % for important entities and EUR 7 million or 1.4 % for essential ones"
  },
  "right": {
   "da": "Efter direktivets artikel 34, stk. 4, skal det øverste bødeniveau for væsentlige enheder mindst kunne nå 10 mio. euro eller 2 %, efter stk. 5 for vigtige enheder 7 mio. euro eller 1,4 %",
   "en": "By article 34(4) of the directive the top of the range must at least be EUR 10 million or 2 % for essential entities, by 34(5) EUR 7 million or 1.4 % for important ones"
  },
  "where": [
   "dir/34.4",
   "dir/34.5"
  ],
  "confidence": "V"
 },
 "three-months-in-section-10": {
  "claim": {
   "da": "§ 10 giver 3 måneder til den første registrering og til ændringer",
   "en": "§ 10 gives 3 months for the first registration and for changes"
  },
  "right": {
   "da": "§ 10, stk. 2 og 3, giver 2 uger. 3 måneder er fristen for de digitale typer i § 9",
   "en": "§ 10(2) and (3) give 2 weeks. 3 months are the time limit of the digital types of § 9"
  },
  "where": [
   "dk/10.2",
   "dk/10.3",
   "dk/9.3"
  ],
  "confidence": "V"
 },
 "two-weeks-in-section-9": {
  "claim": {
   "da": "§ 9 giver 2 uger til den første registrering og til ændringer",
   "en": "§ 9 gives 2 weeks for the first registration and for changes"
  },
  "right": {
   "da": "§ 9, stk. 2 og 3, giver 3 måneder. 2 uger er fristen efter § 10",
   "en": "§ 9(2) and (3) give 3 months. 2 weeks are the time limit of § 10"
  },
  "where": [
   "dk/9.2",
   "dk/9.3",
   "dk/10.3"
  ],
  "confidence": "V"
 },
 "registered-before-the-act": {
  "claim": {
   "da": "Registreringen skulle ske senest den 17. oktober 2024",
   "en": "Registration was due by 17 October 2024"
  },
  "right": {
   "da": "Loven gælder fra den 1. juli 2025, og den første registrering skulle ske senest den 1. oktober 2025",
   "en": "The act applies from 1 July 2025, and the first registration was due by 1 October 2025"
  },
  "where": [
   "dk/33.1",
   "dk/33.3"
  ],
  "confidence": "V"
 }
}

export const standards: StandardLaw = {
 "standards": {
  "nis2": {
   "name": {
    "da": "NIS 2-direktivet",
    "en": "NIS 2 Directive"
   },
   "prefix": {
    "da": "artikel ",
    "en": "article "
   },
   "version": "(EU) 2022/2555"
  },
  "iso27001": {
   "name": {
    "da": "ISO/IEC 27001:2022",
    "en": "ISO/IEC 27001:2022"
   },
   "prefix": {
    "da": "",
    "en": ""
   },
   "version": "2022"
  },
  "csf": {
   "name": {
    "da": "NIST CSF 2.0",
    "en": "NIST CSF 2.0"
   },
   "prefix": {
    "da": "",
    "en": ""
   },
   "version": "2.0"
  },
  "cis": {
   "name": {
    "da": "CIS Controls v8",
    "en": "CIS Controls v8"
   },
   "prefix": {
    "da": "",
    "en": ""
   },
   "version": "8"
  }
 },
 "relations": {
  "letters": {
   "da": "svarer til: numrene i § 6, stk. 1, står i samme rækkefølge som bogstaverne i artikel 21, stk. 2; § 7 svarer til artikel 20",
   "en": "corresponds: the numbers of § 6(1) stand in the order of the letters of Article 21(2); § 7 corresponds to Article 20"
  },
  "enisa": {
   "da": "overlapper (ENISAs tabel: «intersects», for afsnittet som helhed)",
   "en": "intersects (ENISA's table, for the section as a whole)"
  },
  "chosen": {
   "da": "beslægtet efter vores valg; ingen kilde siger hvordan",
   "en": "related by our choice; no source says how"
  },
  "indirect": {
   "da": "kun indirekte, gennem ISO/IEC 27001:2022",
   "en": "only indirect, by way of ISO/IEC 27001:2022"
  }
 },
 "ties": {
  "letters": {
   "da": "svarer til",
   "en": "corresponds"
  },
  "enisa": {
   "da": "overlapper",
   "en": "intersects"
  },
  "chosen": {
   "da": "beslægtet",
   "en": "related"
  },
  "indirect": {
   "da": "indirekte",
   "en": "indirect"
  }
 },
 "origins": {
  "letters": {
   "confidence": "V",
   "source": {
    "da": "Loven og direktivet, sammenlignet punkt for punkt; bilaget til forordning (EU) 2024/2690 nævner selv bogstavet",
    "en": "The act and the directive, compared point by point; the annex of Regulation (EU) 2024/2690 names the letter itself"
   }
  },
  "enisa": {
   "confidence": "S",
   "source": {
    "da": "ENISA’s tabel til den tekniske vejledning af juni 2025, læst i en offentlig kopi",
    "en": "ENISA’s table to its technical guidance of June 2025, read in a public copy"
   }
  },
  "chosen": {
   "confidence": "I",
   "source": {
    "da": "Vores fordeling på de enkelte krav af et webinar fra Styrelsen for Samfundssikkerhed og Dansk Standard den 13. juni 2025 (ISO, for hver foranstaltning; for nr. 4 kun ENISA) og af ENISA’s tabel (ISO og CSF)",
    "en": "Our division among the single requirements of a webinar of the Danish Resilience Agency and Danish Standards of 13 June 2025 (ISO, by measure; for no. 4 ENISA alone) and of ENISA’s table (ISO and CSF)"
   }
  },
  "indirect": {
   "confidence": "I",
   "source": {
    "da": "En offentliggjort tabel mellem CIS v8 og ISO/IEC 27001:2022, lagt oven på ISO-punkterne; for foranstaltning 8 vores egen læsning",
    "en": "A published table between CIS v8 and ISO/IEC 27001:2022, laid over the ISO controls; for measure 8 our own reading"
   }
  }
 },
 "pointers": {
  "d-maerket": {
   "name": {
    "da": "D-mærket",
    "en": "D-mærket (the D-seal)"
   },
   "note": {
    "da": "Dansk mærke for it-sikkerhed og ansvarlig brug af data. Vi har ikke læst kriterierne og siger derfor ikke, hvilke krav det hjælper med.",
    "en": "A Danish label for IT security and responsible use of data. We have not read its criteria and so do not say which requirements it helps with."
   }
  }
 }
}

export const answers: Readonly<Partial<Record<RequirementId, Example>>> = {
 "dk/2.4/representative": {
  "good": {
   "da": "Repræsentant: Nordic Rep ApS, Aarhus, med fuldmagt af 1. september 2025; kontaktoplysningerne står i registreringen.",
   "en": "Representative: Nordic Rep ApS, Aarhus, by mandate of 1 September 2025; the contact details are in the registration."
  },
  "bad": {
   "da": "Vores advokat kan kontaktes efter behov.",
   "en": "Our lawyer can be contacted as needed."
  }
 },
 "dk/6.1.8/post-quantum": {
  "good": {
   "da": "Oversigten viser, hvor vi bruger RSA og ECC, hvor længe data skal holdes fortrolige, og i hvilken rækkefølge vi skifter, næste gang gennemgået i marts 2027.",
   "en": "The overview shows where we use RSA and ECC, how long the data must stay confidential and in what order we change, next reviewed in March 2027."
  },
  "bad": {
   "da": "Vi følger udviklingen.",
   "en": "We are following developments."
  }
 },
 "dk/9.1.4/representative-contact": {
  "good": {
   "da": "Repræsentant: Nordic Rep ApS, nis2@nordicrep.example, +45 12 34 56 78, efterprøvet den 3. marts 2026.",
   "en": "Representative: Nordic Rep ApS, nis2@nordicrep.example, +45 12 34 56 78, checked on 3 March 2026."
  },
  "bad": {
   "da": "Repræsentanten er oplyst i aftalen.",
   "en": "The representative is stated in the contract."
  }
 },
 "dk/12.1/notify": {
  "good": {
   "da": "Kendt den 3. marts 2026 kl. 09.10; væsentlig, fordi bestilling var nede hos alle kunder; underrettet via Virk.dk kl. 15.40, kvittering vedlagt; ingen kunder i andre lande.",
   "en": "Known on 3 March 2026 at 09:10; significant since ordering was down for every customer; notified through Virk.dk at 15:40, receipt attached; no customers in other countries."
  },
  "bad": {
   "da": "Myndighederne er orienteret telefonisk.",
   "en": "The authorities were told by telephone."
  }
 },
 "dk/13.1.1/early-warning": {
  "good": {
   "da": "Kendt den 3. marts 2026 kl. 09.10, varslet samme dag kl. 15.40: ondsindet handling mistænkes, ingen virkning over grænser ventes.",
   "en": "Known on 3 March 2026 at 09:10, warning sent the same day at 15:40: a malicious act is suspected, no effect across borders expected."
  },
  "bad": {
   "da": "Varslet den 5. marts, da vi var færdige med at undersøge sagen.",
   "en": "Warning sent on 5 March, when we had finished investigating."
  }
 },
 "dk/13.1.2/incident-notification": {
  "good": {
   "da": "Kendt den 3. marts 2026 kl. 09.10, underretning den 5. marts kl. 14.00 med alvor, virkning og de indikatorer, vi havde.",
   "en": "Known on 3 March 2026 at 09:10, notification on 5 March at 14:00 with severity, impact and the indicators we had."
  },
  "bad": {
   "da": "Underretning sendt 72 timer efter, at hændelsen blev klassificeret.",
   "en": "Notification sent 72 hours after the incident was classified."
  }
 },
 "dk/13.1.4/final-report": {
  "good": {
   "da": "Hændelsesunderretningen blev sendt den 31. januar 2027; den endelige rapport er sendt den 26. februar 2027 og har alle fire punkter.",
   "en": "The incident notification was sent on 31 January 2027; the final report was sent on 26 February 2027 and has all four points."
  },
  "bad": {
   "da": "Endelig rapport sendes 30 dage efter hændelsen.",
   "en": "The final report is sent 30 days after the incident."
  }
 },
 "dk/13.1.3/interim-report": {
  "good": {
   "da": "CSIRT'en bad om status den 9. marts 2026 kl. 10; foreløbig rapport sendt samme dag kl. 14, vedlagt anmodningen.",
   "en": "The CSIRT asked for the status on 9 March 2026 at 10:00; interim report sent the same day at 14:00, with the request attached."
  },
  "bad": {
   "da": "Foreløbige rapporter sendes ikke, før sagen er afsluttet.",
   "en": "Interim reports are not sent before the case is closed."
  }
 },
 "dk/13.1.5/status-report": {
  "good": {
   "da": "Endnu i gang, da den endelige rapport skulle sendes den 5. april 2026: statusrapport sendt den dag; håndteret den 20. april, endelig rapport sendt den 12. maj.",
   "en": "Still going on when the final report was due on 5 April 2026: status report sent that day; handled on 20 April, final report sent on 12 May."
  },
  "bad": {
   "da": "Den endelige rapport afventer, at leverandøren bliver færdig.",
   "en": "The final report waits for the supplier to finish."
  }
 },
 "dk/13.2/trust-notification": {
  "good": {
   "da": "Kendt den 3. marts 2026 kl. 09.10, hændelsesunderretning sendt den 4. marts kl. 08.00.",
   "en": "Known on 3 March 2026 at 09:10, incident notification sent on 4 March at 08:00."
  },
  "bad": {
   "da": "Underretning sendt efter 72 timer som alle andre.",
   "en": "Notification sent after 72 hours like everybody else."
  }
 },
 "dk/15.1/recipients": {
  "good": {
   "da": "Kunderne fik besked på driftssiden og pr. mail den 3. marts kl. 11.30: hvad der er nede, hvad de kan regne med, og hvornår næste besked kommer.",
   "en": "Customers were told on the status page and by e-mail on 3 March at 11:30: what is down, what they can count on and when the next message comes."
  },
  "bad": {
   "da": "Kunder orienteres inden for 72 timer.",
   "en": "Customers are told within 72 hours."
  }
 },
 "dk/15.2/threat-recipients": {
  "good": {
   "da": "Den 9. april kl. 10 skrev vi til de 14 kunder, der bruger modulet: luk porten, indtil rettelsen er lagt på, og sådan ser man, om man er ramt.",
   "en": "On 9 April at 10:00 we wrote to the 14 customers who use the module: close the port until the fix is in, and this is how to see whether one is hit."
  },
  "bad": {
   "da": "Truslen er omtalt i nyhedsbrevet.",
   "en": "The threat was mentioned in the newsletter."
  }
 },
 "dk/19.2/community": {
  "good": {
   "da": "Indtrådt i sektorens delingsfællesskab den 2. februar 2026; myndigheden fik besked den 3. februar, kvittering vedlagt.",
   "en": "Joined the sharing community of the sector on 2 February 2026; the authority was told on 3 February, receipt attached."
  },
  "bad": {
   "da": "Vi er med i flere netværk.",
   "en": "We are part of several networks."
  }
 },
 "dk/9.3/changes": {
  "good": {
   "da": "Ip-intervallet kom til den 12. januar 2026; meldt via Virk.dk den 3. februar, kvittering vedlagt.",
   "en": "The IP range was added on 12 January 2026; reported through Virk.dk on 3 February, receipt attached."
  },
  "bad": {
   "da": "Ændringer meldes ved årets udgang.",
   "en": "Changes are reported at the end of the year."
  }
 },
 "dk/11.1/database": {
  "good": {
   "da": "Registreringerne ligger i databasen Domreg hos os selv, ført af registerchefen og adskilt fra kunde- og faktureringssystemet.",
   "en": "The registrations are in the database Domreg on our own premises, kept by the head of registry and apart from the customer and billing systems."
  },
  "bad": {
   "da": "Oplysningerne findes i vores kundesystem.",
   "en": "The data are in our customer system."
  }
 },
 "dk/11.2/contents": {
  "good": {
   "da": "Felterne er domænenavn, registreringsdato, registrantens navn, e-mail og telefon samt e-mail og telefon på et andet kontaktpunkt.",
   "en": "The fields are domain name, date of registration, the registrant's name, e-mail and phone, and e-mail and phone of another contact point."
  },
  "bad": {
   "da": "Vi gemmer domænenavn og ejer.",
   "en": "We keep the domain name and the owner."
  }
 },
 "dk/11.3/accuracy-policy": {
  "good": {
   "da": "Hver nat prøves 500 tilfældige e-mailadresser, fejl rettes inden for 10 dage, og navnet kontrolleres med MitID ved registreringen.",
   "en": "Each night 500 random e-mail addresses are tried, errors are mended within 10 days, and the name is checked with MitID at registration."
  },
  "bad": {
   "da": "Registranten har selv ansvaret for oplysningerne.",
   "en": "The registrant answers for the data."
  }
 },
 "dk/11.3/publication": {
  "good": {
   "da": "Politik og procedurer, også for verifikation, ligger på registrator.example/politik, version 3 af 1. marts 2026.",
   "en": "Policy and procedures, also for verification, are at registrator.example/policy, version 3 of 1 March 2026."
  },
  "bad": {
   "da": "Politikken kan rekvireres.",
   "en": "The policy is available on request."
  }
 },
 "dk/11.4/public-data": {
  "good": {
   "da": "Et job lægger hver time domænenavn og registreringsdato på opslagssiden; felter med personer er spærret i skabelonen.",
   "en": "A job puts domain name and date of registration on the look-up page each hour; fields with people are blocked in the template."
  },
  "bad": {
   "da": "Alt offentliggøres, når vi har tid.",
   "en": "Everything is published when we have the time."
  }
 },
 "dk/11.5/access-requests": {
  "good": {
   "da": "Anmodninger kommer i sagssystemet; juristen afgør nødvendigheden inden for 24 timer, og uret til 72 timer ses på sagen.",
   "en": "Requests come into the case system; the lawyer decides on necessity within 24 hours, and the clock to 72 hours shows on the case."
  },
  "bad": {
   "da": "Anmodninger behandles i den rækkefølge, de kommer.",
   "en": "Requests are dealt with in the order they come."
  }
 },
 "dk/11.5/access-policy": {
  "good": {
   "da": "Politikken for adgang ligger på registrator.example/adgang med skema og kontakt.",
   "en": "The policy for access is at registrator.example/access with form and contact."
  },
  "bad": {
   "da": "Vi følger loven.",
   "en": "We follow the law."
  }
 },
 "dk/11.6/co-operation": {
  "good": {
   "da": "Registratoren samler oplysningerne, registret henter dem over EPP og spørger ikke registranten igen; aftalen er af 4. februar 2026.",
   "en": "The registrar collects the data, the registry fetches them over EPP and does not ask the registrant again; the agreement is of 4 February 2026."
  },
  "bad": {
   "da": "Begge parter beder kunden udfylde deres egen formular.",
   "en": "Each party asks the customer to fill in its own form."
  }
 },
 "dk-653/3.1/contact-data": {
  "good": {
   "da": "E-mailens form kontrolleres ved indtastning, og registranten skal trykke på et link i en mail, før registreringen går videre.",
   "en": "The form of the e-mail is checked on entry, and the registrant must follow a link in a message before the registration goes on."
  },
  "bad": {
   "da": "Feltet må ikke være tomt.",
   "en": "The field must not be empty."
  }
 },
 "dk-653/3.2/contact-point": {
  "good": {
   "da": "Et kontaktpunkt med egen e-mail får samme link, både når det oprettes, og når adressen ændres.",
   "en": "A contact point with an e-mail of its own gets the same link, both when it is set up and when the address changes."
  },
  "bad": {
   "da": "Kontaktpunkter kontrolleres ikke.",
   "en": "Contact points are not checked."
  }
 },
 "dk-653/3.3/repeated-validation": {
  "good": {
   "da": "Ved overdragelse sendes linket igen, og en skriftlig klage over misbrug åbner samme kontrol i sagssystemet.",
   "en": "On transfer the link is sent again, and a written complaint of abuse opens the same check in the case system."
  },
  "bad": {
   "da": "Oplysninger, der én gang er godkendt, er godkendt.",
   "en": "Data once approved are approved."
  }
 },
 "dk-653/4.1/name-verification": {
  "good": {
   "da": "Danske registranter bruger MitID; for andre vægter vi land, betaling og domænenavn, og ved middel eller høj risiko ser vi legitimation, også ved fornyelse.",
   "en": "Danish registrants use MitID; for others we weigh country, payment and domain name, and at medium or high risk we look at an identity document, also on renewal."
  },
  "bad": {
   "da": "Navnet sammenlignes med fakturaen.",
   "en": "The name is compared with the invoice."
  }
 },
 "dk-653/4.5/repeated-verification": {
  "good": {
   "da": "Ny registrant ved overdragelse: MitID igen. Skriftlig mistanke: kontrollen gentages inden for en uge.",
   "en": "New registrant on transfer: MitID again. Written suspicion: the check is repeated within a week."
  },
  "bad": {
   "da": "Vi kontrollerer navnet ved oprettelsen.",
   "en": "We check the name at set-up."
  }
 },
 "dk-653/5.1/activation": {
  "good": {
   "da": "Domænenavnet står som «afventer» uden navneservere, til både kontakt og navn er kontrolleret.",
   "en": "The domain name stands as \"pending\" without name servers until both contact and name are checked."
  },
  "bad": {
   "da": "Domænet virker straks, kontrollen kommer senere.",
   "en": "The domain works at once, the check comes later."
  }
 },
 "dk-653/5.2/late-verification": {
  "good": {
   "da": "Kun ved udfald hos MitID aktiveres først; en liste viser timerne, og efter 72 timer suspenderer et job dem, der mangler.",
   "en": "Only when MitID is down do we activate first; a list shows the hours, and after 72 hours a job suspends those still open."
  },
  "bad": {
   "da": "Kontrollen færdiggøres, når det passer.",
   "en": "The check is finished when convenient."
  }
 },
 "dk-653/5.3/suspension": {
  "good": {
   "da": "Kan den fornyede kontrol ikke gennemføres, varsles registranten på dag 1 og 14, og domænenavnet suspenderes på dag 30.",
   "en": "Where the renewed check cannot be done, the registrant is warned on days 1 and 14 and the domain name is suspended on day 30."
  },
  "bad": {
   "da": "Domæner suspenderes efter en konkret vurdering.",
   "en": "Domains are suspended after an individual assessment."
  }
 },
 "dk-653/6.1/legitimate-access": {
  "good": {
   "da": "Politiets anmodning kom kl. 9, var begrundet, og data blev udleveret samme dag kl. 15; sagen er gemt.",
   "en": "The request of the police came at 9:00, was reasoned, and the data were handed over the same day at 15:00; the case is kept."
  },
  "bad": {
   "da": "Adgang gives kun efter retskendelse.",
   "en": "Access is given only on a court order."
  }
 },
 "dk-653/6.2/other-requests": {
  "good": {
   "da": "Journalisten fik afslag efter 40 timer med grunden: oplysningerne er personlige og ikke nødvendige for formålet.",
   "en": "The journalist was refused after 40 hours with the reason: the data are personal and not necessary for the purpose."
  },
  "bad": {
   "da": "Andre henvendelser besvares ikke.",
   "en": "Other enquiries are not answered."
  }
 }
}
