// Written by npm run generate from the YAML files in this folder. Do not edit.

import type { Division, Repeated, WrittenName } from './cited-types.ts'
import type { RequirementId } from './law.generated.ts'

export const writtenNames: Readonly<Record<string, WrittenName>> = {
 "dk": {
  "names": [
   "NIS ?-?2[- ]lov(?:en|ens)?(?:,? \\(?lov nr\\. 434 af 6\\. maj 2025\\)?|,? \\(?lov nr\\. 434\\)?)?",
   "lov(?:en)? nr\\. 434(?:/2025| af 6\\. maj 2025)?",
   "(?:the )?(?:Danish )?NIS ?-?2 act(?:'s|’s)?",
   "act (?:no\\.? )?434(?:/2025| of 6 May 2025)?"
  ]
 },
 "dk-620": {
  "names": [
   "bekendtgørelse(?:n|ns)?(?: nr\\.)? 620(?:/2025| af 2\\. juni 2025)?",
   "(?:executive )?order (?:no\\.? )?620(?:/2025| of 2 June 2025)?"
  ]
 },
 "dk-653": {
  "names": [
   "bekendtgørelse(?:n|ns)?(?: nr\\.)? 653(?:/2025| af 4\\. juni 2025)?",
   "(?:executive )?order (?:no\\.? )?653(?:/2025| of 4 June 2025)?"
  ]
 },
 "dir": {
  "names": [
   "(?:NIS ?-?2[- ])?direktiv(?:et|ets)? \\(?(?:EU\\) )?2022/2555(?: \\(NIS ?2-direktivet\\))?",
   "NIS ?-?2[- ]direktiv(?:et|ets)?",
   "(?:the )?directive \\(?(?:EU\\) )?2022/2555",
   "(?:the )?NIS ?-?2 directive(?:'s|’s)?"
  ],
  "last": 46,
  "confidence": "S"
 },
 "eu-ir-articles": {
  "names": [
   "(?:gennemførelses)?forordning(?:en|ens)? \\(?(?:EU\\) )?(?:nr\\. )?2024/2690",
   "(?:implementing )?regulation \\(?(?:EU\\) )?(?:no\\.? )?2024/2690"
  ],
  "last": 16,
  "confidence": "S"
 }
}

export const textStructure: Readonly<Record<string, Readonly<Record<string, readonly Division[]>>>> = {
 "dk": {
  "1": [
   {},
   {},
   {},
   {},
   {},
   {},
   {}
  ],
  "2": [
   {},
   {},
   {},
   {}
  ],
  "3": [
   {
    "numbers": 35,
    "under": {
     "7": "b",
     "20": "c",
     "21": "c",
     "30": "c"
    }
   }
  ],
  "4": [
   {
    "numbers": 2
   },
   {
    "numbers": 2
   },
   {
    "numbers": 5,
    "under": {
     "5": "d"
    }
   },
   {}
  ],
  "5": [
   {
    "numbers": 2
   },
   {},
   {}
  ],
  "6": [
   {
    "numbers": 10
   },
   {},
   {}
  ],
  "7": [
   {},
   {}
  ],
  "8": [
   {}
  ],
  "9": [
   {
    "numbers": 5
   },
   {},
   {}
  ],
  "10": [
   {
    "numbers": 4
   },
   {},
   {}
  ],
  "11": [
   {},
   {
    "numbers": 4
   },
   {},
   {},
   {},
   {},
   {},
   {}
  ],
  "12": [
   {},
   {
    "numbers": 2
   },
   {}
  ],
  "13": [
   {
    "numbers": 5,
    "under": {
     "4": "d"
    }
   },
   {},
   {}
  ],
  "14": [
   {},
   {},
   {}
  ],
  "15": [
   {},
   {}
  ],
  "16": [
   {},
   {},
   {},
   {}
  ],
  "17": [
   {
    "numbers": 3
   },
   {}
  ],
  "18": [
   {},
   {}
  ],
  "19": [
   {},
   {},
   {}
  ],
  "20": [
   {},
   {},
   {}
  ],
  "21": [
   {
    "numbers": 7
   },
   {}
  ],
  "22": [
   {
    "numbers": 8
   }
  ],
  "23": [
   {
    "numbers": 2
   },
   {},
   {},
   {},
   {}
  ],
  "24": [
   {
    "numbers": 6
   },
   {}
  ],
  "25": [
   {
    "numbers": 6
   }
  ],
  "26": [
   {}
  ],
  "27": [
   {
    "numbers": 3
   },
   {},
   {}
  ],
  "28": [
   {}
  ],
  "29": [
   {},
   {}
  ],
  "30": [
   {}
  ],
  "31": [
   {}
  ],
  "32": [
   {
    "numbers": 5
   },
   {},
   {}
  ],
  "33": [
   {},
   {},
   {},
   {},
   {},
   {},
   {}
  ],
  "34": [
   {}
  ]
 },
 "dk-620": {
  "1": [
   {
    "numbers": 2
   }
  ],
  "2": [
   {
    "numbers": 2
   }
  ],
  "3": [
   {}
  ],
  "4": [
   {
    "numbers": 2
   }
  ],
  "5": [
   {}
  ],
  "6": [
   {
    "numbers": 4
   }
  ],
  "7": [
   {
    "numbers": 4
   }
  ],
  "8": [
   {}
  ],
  "9": [
   {
    "numbers": 2
   }
  ],
  "10": [
   {}
  ],
  "11": [
   {
    "numbers": 3
   }
  ],
  "12": [
   {
    "numbers": 7
   }
  ],
  "13": [
   {}
  ],
  "14": [
   {},
   {}
  ],
  "15": [
   {},
   {},
   {}
  ],
  "16": [
   {},
   {}
  ],
  "17": [
   {}
  ]
 },
 "dk-653": {
  "1": [
   {}
  ],
  "2": [
   {
    "numbers": 7
   }
  ],
  "3": [
   {},
   {},
   {
    "numbers": 3
   },
   {
    "numbers": 2
   },
   {}
  ],
  "4": [
   {},
   {},
   {},
   {},
   {
    "numbers": 3
   },
   {}
  ],
  "5": [
   {},
   {},
   {}
  ],
  "6": [
   {},
   {},
   {}
  ],
  "7": [
   {}
  ],
  "8": [
   {
    "numbers": 2
   },
   {}
  ],
  "9": [
   {}
  ]
 },
 "dir": {
  "2": [
   {},
   {
    "letters": "f"
   },
   {},
   {},
   {
    "letters": "b"
   },
   {},
   {},
   {},
   {},
   {},
   {},
   {},
   {},
   {}
  ],
  "3": [
   {
    "letters": "g"
   },
   {},
   {},
   {
    "letters": "d"
   },
   {
    "letters": "b"
   },
   {}
  ],
  "6": [
   {
    "numbers": 41,
    "under": {
     "1": "c",
     "20": "b",
     "35": "d"
    }
   }
  ],
  "20": [
   {},
   {}
  ],
  "21": [
   {},
   {
    "letters": "j"
   },
   {},
   {},
   {}
  ],
  "22": [
   {},
   {}
  ],
  "23": [
   {},
   {},
   {
    "letters": "b"
   },
   {
    "letters": "e"
   },
   {},
   {},
   {},
   {},
   {},
   {},
   {}
  ],
  "25": [
   {},
   {}
  ],
  "26": [
   {
    "letters": "c"
   },
   {},
   {},
   {},
   {}
  ],
  "27": [
   {},
   {
    "letters": "f"
   },
   {},
   {},
   {}
  ],
  "28": [
   {},
   {
    "letters": "d"
   },
   {},
   {},
   {},
   {}
  ],
  "30": [
   {
    "letters": "b"
   },
   {}
  ],
  "31": [
   {},
   {},
   {},
   {}
  ],
  "32": [
   {},
   {
    "letters": "g"
   },
   {},
   {
    "letters": "i"
   },
   {
    "letters": "b"
   },
   {},
   {
    "letters": "h"
   },
   {},
   {},
   {}
  ],
  "33": [
   {},
   {
    "letters": "f"
   },
   {},
   {
    "letters": "h"
   },
   {},
   {}
  ],
  "34": [
   {},
   {},
   {},
   {},
   {},
   {},
   {},
   {}
  ],
  "35": [
   {},
   {},
   {}
  ],
  "40": [
   {}
  ]
 }
}

export const repeated: Readonly<Record<string, Repeated<RequirementId>>> = {
 "size-both": {
  "right": {
   "da": "Enten mindst 50 beskæftigede eller både omsætning og balance over 10 mio. euro: én af de to er nok",
   "en": "Either at least 50 persons employed, or turnover and balance sheet both over EUR 10 million: one of the two is enough"
  },
  "where": [
   "dk/5.1.1",
   "dk/5.1.2"
  ],
  "confidence": "V",
  "requirement": "dk/4.1/class",
  "patterns": {
   "da": {
    "words": [
     "ansatte",
     "medarbejdere",
     "årsværk",
     "beskæftigede",
     "balance",
     "årsbalance"
    ],
    "any": [
     {
      "says": "(?:enheder|virksomheder|organisationer|selskaber)(?:,)? (?:med|der har|som har) (?:mindst |over |mere end |flere end )?50 (?:ansatte|medarbejdere|årsværk|beskæftigede)(?: eller derover)? og (?:desuden |samtidig |tillige |også |enten )?(?:en |et )?(?:årlig |samlet )?(?:års)?(?:omsætning|balance)"
     },
     {
      "says": "50 (?:ansatte|medarbejdere|årsværk|beskæftigede)[^.;]{0,60}omsætning eller (?:en |en samlet |en årlig )?(?:års)?balance",
      "with": "omfattet|NIS ?2|grænse|vigtig|væsentlig"
     },
     {
      "says": "omsætning eller (?:en |en samlet |en årlig )?(?:års)?balance (?:på )?(?:over|på mere end|mere end|på over)",
      "with": "\\b(?:10|43|50) (?:mio|mill)",
      "amid": "omfattet|NIS ?2|vigtig|væsentlig"
     }
    ]
   },
   "en": {
    "words": [
     "employees",
     "staff",
     "persons",
     "people",
     "balance"
    ],
    "any": [
     {
      "says": "(?:entities|companies|undertakings|organisations|organizations|businesses) (?:with|having|that have|which have) (?:at least |over |more than )?50 (?:employees|staff|persons|people)(?: or more)? and (?:also |besides |either )?(?:a |an )?(?:annual )?(?:turnover|balance)"
     },
     {
      "says": "50 (?:employees|staff|persons|people)[^.;]{0,60}turnover or (?:a |an )?(?:annual )?balance",
      "with": "covered|NIS ?2|threshold|important|essential"
     },
     {
      "says": "turnover or (?:a |an )?(?:annual )?balance(?: sheet)?(?: total)? (?:of )?(?:over|more than|above|exceeding)",
      "with": "EUR|euro|€",
      "amid": "covered|NIS ?2|important|essential"
     }
    ]
   }
  }
 },
 "size-more-than": {
  "right": {
   "da": "Grænserne er fra og med 250 og fra og med 50 beskæftigede; kun beløbene skal være overskredet",
   "en": "The limits are from 250 and from 50 persons employed, both included; only the amounts must be exceeded"
  },
  "where": [
   "dk/4.1.1",
   "dk/5.1.1"
  ],
  "confidence": "V",
  "requirement": "dk/4.1/class",
  "patterns": {
   "da": {
    "words": [
     "ansatte",
     "medarbejdere",
     "årsværk",
     "beskæftigede"
    ],
    "any": [
     {
      "says": "(?:enheder|virksomheder|organisationer|selskaber|alle)(?:,)? (?:med|der har|som har|der beskæftiger) (?:mere|flere) end (?:50|250) (?:ansatte|medarbejdere|årsværk|beskæftigede)",
      "amid": "omfattet|NIS ?2|vigtig|væsentlig"
     },
     {
      "says": "grænse(?:n|rne)?(?: for \\w+ \\w+)? er (?:på )?(?:mere|flere) end (?:50|250) (?:og (?:mere|flere) end (?:50|250) )?(?:ansatte|medarbejdere|årsværk|beskæftigede)"
     }
    ]
   },
   "en": {
    "words": [
     "employees",
     "staff",
     "persons",
     "people"
    ],
    "any": [
     {
      "says": "(?:entities|companies|undertakings|organisations|organizations|businesses|all) (?:with|having|that have|which have|that employ) (?:more than|over) (?:50|250) (?:employees|staff|persons|people)",
      "amid": "covered|NIS ?2|important|essential"
     },
     {
      "says": "(?:threshold|limit)s? (?:is|are) (?:more than|over) (?:50|250) (?:and (?:more than|over) (?:50|250) )?(?:employees|staff|persons|people)"
     }
    ]
   }
  }
 },
 "large-is-essential": {
  "right": {
   "da": "Størrelsen alene gør kun enheder fra bilag 1 væsentlige; en stor enhed fra bilag 2 er vigtig",
   "en": "Size alone makes only entities of annex 1 essential; a large entity of annex 2 is important"
  },
  "where": [
   "dk/4.1",
   "dk/5.1"
  ],
  "confidence": "V",
  "requirement": "dk/4.1/class",
  "patterns": {
   "da": {
    "words": [
     "væsentlig",
     "væsentlige"
    ],
    "any": [
     {
      "says": "(?:enhver|alle|en hver) store?(?: enheder?| virksomheder?| organisation(?:er)?)? (?:er|bliver) (?:en )?væsentlige?(?: enheder?)?\\b",
      "unless": "bilag 1\\b"
     },
     {
      "says": "bilag 2\\b[^.;]{0,40} (?:er|bliver) (?:en )?væsentlige?(?: enheder?)?\\b",
      "with": "\\bstore?\\b|250",
      "unless": "bilag 1\\b|vigtig"
     }
    ]
   },
   "en": {
    "words": [
     "essential"
    ],
    "any": [
     {
      "says": "(?:every|all|any) large (?:entity|entities|company|companies|undertakings?|organi[sz]ations?) (?:is|are|becomes?) (?:an )?essential",
      "unless": "annex (?:1|I)\\b"
     },
     {
      "says": "annex (?:2|II)\\b[^.;]{0,40} (?:is|are|becomes?) (?:an )?essential",
      "with": "\\blarge\\b|250",
      "unless": "annex (?:1|I)\\b|important"
     }
    ]
   }
  }
 },
 "cloud-any-size": {
  "right": {
   "da": "Det er DNS-udbydere, topdomæner og tillidstjenester. Cloud, datacentre, indholdsleveringsnetværk og administrerede tjenester får klasse efter størrelsen",
   "en": "That is true of DNS providers, top-level domains and trust services. Cloud, data centres, content delivery networks and managed services have their class by size"
  },
  "where": [
   "dk/4.3.1",
   "dk/5.3",
   "dk/4.1"
  ],
  "confidence": "V",
  "requirement": "dk/4.1/class",
  "patterns": {
   "da": {
    "words": [
     "størrelse"
    ],
    "any": [
     {
      "says": "(?:cloud|sky|datacent|CDN|indholdslevering|MSP|MSSP|administrerede (?:sikkerheds)?tjenester|onlinemarkedsplads|søgemaskine)\\w*[^.;]{0,80} (?:uanset|uafhængigt af) (?:deres |sin |dens |virksomhedens |enhedens |udbyderens )?størrelse",
      "with": "omfattet|NIS ?2|væsentlig|vigtig|loven gælder",
      "unless": "efter (?:deres )?størrelse|størrelsesgrænse|størrelsestest|størrelseskriteri|\\b(?:mens|hvorimod|derimod|kun|men)\\b|registrer"
     },
     {
      "says": "(?:uanset|uafhængigt af) (?:deres |sin |dens |virksomhedens |enhedens |udbyderens )?størrelse[^.;]{0,60}(?:cloud|sky|datacent|CDN|indholdslevering|MSP|MSSP|administrerede (?:sikkerheds)?tjenester|onlinemarkedsplads|søgemaskine)",
      "with": "omfattet|NIS ?2|væsentlig|vigtig|loven gælder",
      "unless": "efter (?:deres )?størrelse|størrelsesgrænse|størrelsestest|størrelseskriteri|\\b(?:mens|hvorimod|derimod|kun|men)\\b|registrer"
     }
    ]
   },
   "en": {
    "words": [
     "size"
    ],
    "any": [
     {
      "says": "(?:cloud|data cent|CDN|content delivery|MSP|MSSP|managed (?:security )?service|online marketplace|search engine)\\w*[^.;]{0,80} (?:regardless of|whatever|irrespective of|at any|of any) (?:their |its |the )?size",
      "with": "covered|NIS ?2|essential|important|in scope|act applies",
      "unless": "by (?:their )?size|size (?:threshold|test|limit)|\\b(?:while|whereas|only|but)\\b|regist"
     },
     {
      "says": "(?:regardless of|whatever|irrespective of) (?:their |its |the )?size[^.;]{0,60}(?:cloud|data cent|CDN|content delivery|MSP|MSSP|managed (?:security )?service|online marketplace)",
      "with": "covered|NIS ?2|essential|important|in scope|act applies",
      "unless": "by (?:their )?size|size (?:threshold|test|limit)|\\b(?:while|whereas|only|but)\\b|regist"
     }
    ]
   }
  }
 },
 "public-third-class": {
  "right": {
   "da": "Der er to klasser. Myndigheder under den centrale forvaltning er væsentlige enheder uanset størrelse",
   "en": "There are two classes. Central government authorities are essential entities whatever their size"
  },
  "where": [
   "dk/4.3.2"
  ],
  "confidence": "V",
  "requirement": "dk/4.1/class",
  "patterns": {
   "da": {
    "words": [
     "offentlige",
     "myndigheder"
    ],
    "any": [
     {
      "says": "(?:offentlige (?:myndigheder|enheder|organer|forvaltningsenheder)|myndigheder|den offentlige forvaltning) (?:er|udgør|hører til) (?:i )?(?:en )?(?:tredje|særskilt) (?:klasse|kategori|gruppe)",
      "amid": "NIS ?2|væsentlig|vigtig|klasse"
     }
    ]
   },
   "en": {
    "words": [
     "public"
    ],
    "any": [
     {
      "says": "public (?:authorities|bodies|entities|administration)[^.;]{0,20} (?:are|is|form|forms|make up|belong to) (?:in )?a (?:third|separate) (?:class|category)",
      "amid": "NIS ?2|essential|important|class"
     }
    ]
   }
  }
 },
 "public-no-fine": {
  "right": {
   "da": "§ 32 undtager dem ikke. Straffelovens § 27, stk. 2, begrænser ansvaret for stat og kommuner til virksomhed, der kan sammenlignes med private",
   "en": "§ 32 does not exempt them. Section 27(2) of the Criminal Code limits the liability of state and municipalities to activity comparable to that of private parties"
  },
  "where": [
   "dk/32.2",
   "dk-straffeloven/27.2"
  ],
  "confidence": "S",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "offentlige",
     "myndigheder",
     "kommuner",
     "regioner"
    ],
    "any": [
     {
      "says": "(?:offentlige (?:myndigheder|enheder|organer|forvaltningsenheder)|myndigheder|kommuner|regioner) (?:og \\w+ )?(?:kan (?:ikke|aldrig) (?:få|idømmes|pålægges|straffes med)(?: en)? (?:bøder?|straf)|er (?:fritaget|undtaget) (?:fra|for) bøder?|straffes (?:ikke|aldrig))",
      "unless": "databeskyttelse|GDPR|myndighedsudøvelse|§ 27",
      "amid": "NIS ?2|§ 32|loven|cyber|bøde",
      "denies": true
     }
    ]
   },
   "en": {
    "words": [
     "public",
     "municipalities",
     "authorities"
    ],
    "any": [
     {
      "says": "(?:public (?:authorities|bodies|entities)|municipalities|regions) (?:and \\w+ )?(?:can ?not|can never|may not|are never|are exempt from|are not) (?:be |being )?(?:fined|fines|punished)",
      "unless": "data protection|GDPR|exercise of (?:public )?authority|27",
      "amid": "NIS ?2|§ 32|\\bact\\b|cyber|fine",
      "denies": true
     }
    ]
   }
  }
 },
 "ministry-supervises": {
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
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "ministeriet",
     "mssb",
     "csirt"
    ],
    "any": [
     {
      "says": "(?:Ministeriet for Samfundssikkerhed(?: og Beredskab)?|MSSB) (?:fører (?:tilsyn|kontrol)|er (?:vores |den )?(?:tilsynsmyndighed|kompetente? (?:tilsyns)?myndighed))"
     },
     {
      "says": "(?:underret\\w*|indberet\\w*|varsl\\w*|rapporter\\w*|anmeld\\w*|registrer\\w*|meldes|melder|meld)[^.;]{0,50} (?:til|hos) (?:Ministeriet for Samfundssikkerhed(?: og Beredskab)?|MSSB)",
      "with": "hændelse|NIS ?2|registrer|varsling|§ (?:9|1[0-5])\\b"
     },
     {
      "says": "registrer\\w*(?: sig| os| enheden| virksomheden| selskabet)? (?:direkte )?hos (?:den nationale |den danske )?CSIRT"
     }
    ]
   },
   "en": {
    "words": [
     "ministry",
     "csirt"
    ],
    "any": [
     {
      "says": "Ministry of (?:Resilience|Public Safety|Societal Security|Civil Protection)\\w*(?: and \\w+)? (?:supervises|is (?:the |our )?(?:supervisory|competent) authority)"
     },
     {
      "says": "(?:the )?ministry (?:supervises|is (?:the |our )?(?:supervisory|competent) authority)",
      "amid": "NIS ?2"
     },
     {
      "says": "(?:notif\\w*|report\\w*|regist\\w*)[^.;]{0,50} (?:to|with) the Ministry of (?:Resilience|Public Safety|Societal Security|Civil Protection)",
      "with": "incident|NIS ?2|regist|warning|§ (?:9|1[0-5])\\b"
     },
     {
      "says": "regist\\w*(?: itself| ourselves| the entity| the company)? (?:directly )?with the (?:national |Danish )?CSIRT"
     }
    ]
   }
  }
 },
 "most-to-samsik": {
  "right": {
   "da": "Bekendtgørelse nr. 620/2025 fordeler sektorerne på ti myndigheder. Styrelsen for Samfundssikkerhed har kommuner, centrale myndigheder, skibstrafiktjenester, internetudvekslingspunkter, kemikalier og det meste af fremstilling",
   "en": "Order 620/2025 shares the sectors among ten authorities. The Danish Resilience Agency has municipalities, central government, vessel traffic services, internet exchange points, chemicals and most of manufacturing"
  },
  "where": [
   "dk/20.1",
   "dk-620/1",
   "dk-620/12"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "samfundssikkerhed",
     "samsik"
    ],
    "any": [
     {
      "says": "(?:alle|de fleste|langt de fleste)(?: andre| øvrige)? (?:enheder|virksomheder|sektorer|organisationer)(?: \\w+)? (?:hører under|er under tilsyn af|har (?:tilsyn fra )?)(?: tilsyn fra)? ?(?:SAMSIK|Styrelsen for Samfundssikkerhed)"
     },
     {
      "says": "(?:SAMSIK|Styrelsen for Samfundssikkerhed) (?:\\(SAMSIK\\) )?(?:fører tilsyn med|er (?:kompetent myndighed|tilsynsmyndighed) for) (?:alle|de fleste|langt de fleste)(?: andre| øvrige)? (?:enheder|virksomheder|sektorer|organisationer)"
     }
    ]
   },
   "en": {
    "words": [
     "samsik",
     "resilience"
    ],
    "any": [
     {
      "says": "(?:all|most)(?: other)? (?:entities|companies|sectors|organi[sz]ations)(?: \\w+)? (?:come under|fall under|are supervised by) (?:the )?(?:SAMSIK|Danish Resilience Agency)"
     },
     {
      "says": "(?:SAMSIK|Danish Resilience Agency) (?:supervises|is the competent authority for) (?:all|most)(?: other)? (?:entities|companies|sectors|organi[sz]ations)"
     }
    ]
   }
  }
 },
 "telecom-date": {
  "right": {
   "da": "Lov nr. 435 er fra den 6. maj 2025 og trådte i kraft den 1. juli 2025",
   "en": "Act no. 435 is dated 6 May 2025 and came into force on 1 July 2025"
  },
  "where": [
   "dk-435/32.1"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "435",
     "tele",
     "teleloven"
    ],
    "any": [
     {
      "says": "lov nr\\. 435 af 1\\. juli 2025"
     },
     {
      "says": "teleloven (?:er )?(?:fra|af) (?:den )?1\\. juli 2025"
     }
    ]
   },
   "en": {
    "words": [
     "435",
     "telecom",
     "telecoms"
    ],
    "any": [
     {
      "says": "(?:Act|Law) (?:no\\.? )?435 of 1 July 2025"
     },
     {
      "says": "(?:telecoms?|telecommunications) act (?:is )?(?:dated|of) 1 July 2025"
     }
    ]
   }
  }
 },
 "name-of-the-act": {
  "right": {
   "da": "Det er lov nr. 434 af 6. maj 2025 med den korte titel NIS 2-loven",
   "en": "It is Act no. 434 of 6 May 2025 with the short title NIS 2-loven"
  },
  "where": [
   "dk",
   "dk/33.1"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "cybersikkerhedslov",
     "nis",
     "434"
    ],
    "any": [
     {
      "says": "cybersikkerhedslov(?:en|ens)\\b"
     },
     {
      "says": "NIS ?-?2-loven (?:\\(2024\\)|fra 2024|af 2024)"
     },
     {
      "says": "lov nr\\. 434 af (?!6\\. maj 2025)\\d{1,2}\\. \\w+ \\d{4}"
     },
     {
      "says": "NIS ?-?2-loven,? \\(?lov nr\\. (?!434\\b)\\d{1,4}"
     }
    ]
   },
   "en": {
    "words": [
     "act",
     "434"
    ],
    "any": [
     {
      "says": "Danish Cyber ?security Act"
     },
     {
      "says": "(?:Danish )?NIS ?2 Act (?:\\(2024\\)|of 2024)"
     },
     {
      "says": "2024 (?:Danish )?NIS ?2 Act"
     },
     {
      "says": "Act (?:no\\.? )?434 of (?!6 May 2025)\\d{1,2} \\w+ \\d{4}"
     },
     {
      "says": "NIS ?2 Act,? \\(?(?:Act )?no\\.? (?!434\\b)\\d{1,4}"
     }
    ]
   }
  }
 },
 "final-report-30-days": {
  "right": {
   "da": "Senest én kalendermåned efter, at hændelsesunderretningen (den på 72 timer) blev sendt: ikke 30 dage, og ikke regnet fra hændelsen",
   "en": "At the latest one calendar month after the incident notification (the one of 72 hours) was sent: not 30 days, and not counted from the incident"
  },
  "where": [
   "dk/13.1.4"
  ],
  "confidence": "V",
  "requirement": "dk/13.1.4/final-report",
  "patterns": {
   "da": {
    "words": [
     "rapport",
     "afrapportering",
     "slutrapport",
     "rapporten",
     "rapporter",
     "rapportering",
     "hændelsesrapport"
    ],
    "any": [
     {
      "says": "(?:endelig|afsluttende|slut)\\w* ?(?:rapport\\w*|afrapportering\\w*|hændelsesrapport\\w*)[^.;]{0,70}\\b(?:30|31|60|90|tredive) (?:kalender|arbejds|hver)?dage",
      "unless": "gemmes|opbevares|slettes|penetration|revision|audit|sårbarhed|databeskyttelse|leverandør|projekt|øvelse|\\btest",
      "amid": "myndighed|CSIRT|underret|hændelse|Virk|varsling|NIS ?2|§ 13"
     },
     {
      "says": "(?:30|31|60|90|tredive) (?:kalender|arbejds|hver)?dage[^.;]{0,40}(?:endelig|afsluttende|slut)\\w* ?(?:rapport\\w*|afrapportering\\w*|hændelsesrapport\\w*)",
      "unless": "gemmes|opbevares|slettes|penetration|revision|audit|sårbarhed|databeskyttelse|leverandør|projekt|øvelse|\\btest",
      "amid": "myndighed|CSIRT|underret|hændelse|Virk|varsling|NIS ?2|§ 13"
     },
     {
      "says": "(?:endelig|afsluttende|slut)\\w* ?(?:rapport\\w*|afrapportering\\w*|hændelsesrapport\\w*)[^.;]{0,60}(?:\\ben|én|\\b1) måned (?:efter|fra) (?:den (?:væsentlige )?|selve )?hændelsen(?! (?:er|blev|bliver|var|anses for) (?:\\w+ )?(?:håndteret|afsluttet|slut|løst|ovre|bragt)| (?:slutter|sluttede|ophører|ophørte))\\b",
      "unless": "gemmes|opbevares|slettes|penetration|revision|audit|sårbarhed|databeskyttelse|leverandør|projekt|øvelse|\\btest"
     },
     {
      "says": "(?:endelig|afsluttende|slut)\\w* ?(?:rapport\\w*|afrapportering\\w*|hændelsesrapport\\w*)[^.;]{0,60}(?:\\ben|én|\\b1) måned efter,? at (?:hændelsen (?:indtraf|skete|fandt sted|opstod|blev opdaget|blev konstateret|er opdaget|er konstateret)|(?:vi|enheden|virksomheden|selskabet) (?:har fået|fik|får) kendskab)",
      "unless": "gemmes|opbevares|slettes|penetration|revision|audit|sårbarhed|databeskyttelse|leverandør|projekt|øvelse|\\btest"
     },
     {
      "says": "(?:endelig|afsluttende|slut)\\w* ?(?:rapport\\w*|afrapportering\\w*|hændelsesrapport\\w*)[^.;]{0,60}(?:\\ben|én|\\b1) måned efter den tidlige varsling",
      "unless": "gemmes|opbevares|slettes|penetration|revision|audit|sårbarhed|databeskyttelse|leverandør|projekt|øvelse|\\btest"
     }
    ]
   },
   "en": {
    "words": [
     "report",
     "reports"
    ],
    "any": [
     {
      "says": "final (?:incident )?report\\w*[^.;]{0,70}\\b(?:30|31|60|90|thirty)[ -](?:calendar |working |business )?days?",
      "unless": "kept|retained|deleted|penetration|audit|vulnerab|data protection|supplier|project|exercise|\\btest",
      "amid": "authorit|CSIRT|notif|incident|Virk|warning|NIS ?2|§ 13"
     },
     {
      "says": "(?:30|31|60|90|thirty)[ -](?:calendar |working |business )?days?[^.;]{0,40}final (?:incident )?report",
      "unless": "kept|retained|deleted|penetration|audit|vulnerab|data protection|supplier|project|exercise|\\btest",
      "amid": "authorit|CSIRT|notif|incident|Virk|warning|NIS ?2|§ 13"
     },
     {
      "says": "final (?:incident )?report\\w*[^.;]{0,60}\\b(?:one|1|a) month (?:after|of|from|following) the (?:significant )?incident(?![\\u0027’]| (?:notification|report|is|was|has been|having|being|handling|ended|ends|had been))\\b"
     },
     {
      "says": "final (?:incident )?report\\w*[^.;]{0,60}\\b(?:one|1|a) month (?:after|of|from|following) (?:the (?:significant )?incident (?:occurred|happened|took place|was detected|was discovered)|becoming aware|(?:we|the entity) (?:became|becomes|become) aware|the early warning)"
     }
    ]
   }
  }
 },
 "first-wave-earliest": {
  "right": {
   "da": "Den skulle ske senest den 1. oktober 2025",
   "en": "It was to be made on 1 October 2025 at the latest"
  },
  "where": [
   "dk/33.3"
  ],
  "confidence": "V",
  "requirement": "dk/33.3/first-wave",
  "patterns": {
   "da": {
    "words": [
     "tidligst"
    ],
    "any": [
     {
      "says": "tidligst (?:den )?1\\. oktober 2025",
      "with": "regist|oplys|§ (?:9|10|33)\\b|NIS ?2"
     },
     {
      "says": "1\\. oktober 2025 (?:som det )?tidligst",
      "with": "regist|oplys|§ (?:9|10|33)\\b|NIS ?2"
     }
    ]
   },
   "en": {
    "words": [
     "october"
    ],
    "any": [
     {
      "says": "(?:no earlier than|not earlier than|not before|at the earliest(?: on| by)?) (?:on )?1 October 2025",
      "with": "regist|NIS ?2|§ (?:9|10|33)\\b",
      "denies": true
     },
     {
      "says": "1 October 2025 at the earliest",
      "with": "regist|NIS ?2|§ (?:9|10|33)\\b"
     }
    ]
   }
  }
 },
 "all-two-weeks": {
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
  "confidence": "V",
  "requirement": "dk/9.2/deadline",
  "patterns": {
   "da": {
    "words": [
     "uger"
    ],
    "any": [
     {
      "says": "(?:alle|enhver|samtlige)(?: omfattede| væsentlige og vigtige)? (?:enheder|enhed|virksomheder|virksomhed|organisationer)?[^.;]{0,40}(?:registrer\\w*)[^.;]{0,30}(?:2|to) uger",
      "unless": "§ 9|3 måneder|tre måneder|\\b[§] 10\\b"
     }
    ]
   },
   "en": {
    "words": [
     "weeks"
    ],
    "any": [
     {
      "says": "(?:all|every|everybody)(?: covered| essential and important)? ?(?:entities|entity|companies|company|organi[sz]ations)?[^.;]{0,30}regist\\w*[^.;]{0,30}(?:2|two) weeks",
      "unless": "§ 9|3 months|three months|§ 10\\b"
     }
    ]
   }
  }
 },
 "municipalities-subsection": {
  "right": {
   "da": "Det er § 1, stk. 7, i loven, som den blev vedtaget; stk. 6 handler om tillidstjenester",
   "en": "It is § 1(7) of the act as it was passed; § 1(6) is about trust services"
  },
  "where": [
   "dk/1.6",
   "dk/1.7"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "kommune",
     "kommuner",
     "kommunen",
     "lokalt",
     "uddannelsesinstitutioner"
    ],
    "any": [
     {
      "says": "§ ?1,? stk\\. 6\\b",
      "with": "kommun|lokalt plan|lokale|uddannelsesinstitution"
     }
    ]
   },
   "en": {
    "words": [
     "municipal",
     "municipality",
     "municipalities",
     "local"
    ],
    "any": [
     {
      "says": "§ ?1(?:\\(6\\)|,? subsection 6)",
      "with": "municipal|local (?:government|level|administration|authorit)|educational"
     },
     {
      "says": "section 1\\(6\\)",
      "with": "municipal|local (?:government|level|administration|authorit)"
     }
    ]
   }
  }
 },
 "recipients-72-hours": {
  "right": {
   "da": "§ 15 har ingen timer: uden unødigt ophold",
   "en": "§ 15 has no hours: without undue delay"
  },
  "where": [
   "dk/15.1",
   "dk/15.2"
  ],
  "confidence": "V",
  "requirement": "dk/15.1/recipients",
  "patterns": {
   "da": {
    "words": [
     "kunder",
     "kunderne",
     "modtagere",
     "modtagerne",
     "brugere",
     "brugerne",
     "15",
     "tjenesternes"
    ],
    "any": [
     {
      "says": "§ 15\\b[^.;]{0,90}\\b(?:12|24|36|48|72) timer",
      "unless": "myndighed|CSIRT|varsling|hændelsesunderretning|§ 13|valgt|vælger|egen frist|eget mål|vores mål|aftal|kontrakt|bekendtgørelse"
     },
     {
      "says": "(?:kunder|modtager|bruger)\\w*[^.;]{0,70}(?:12|24|36|48|72) timer",
      "with": "(?:ifølge|efter|kræver|siger|jf\\.|fastsætter) (?:NIS ?2-)?loven|loven(?:s)? (?:kræver|krav|frist)|lovkrav|lovens frist",
      "unless": "myndighed|CSIRT|varsling|hændelsesunderretning|§ 13|valgt|vælger|aftal|kontrakt|databeskyttelse|adgang til"
     },
     {
      "says": "(?:kunder|modtager|bruger)\\w*[^.;]{0,40} skal (?:underrettes|orienteres|informeres|varsles|have besked)[^.;]{0,40}\\b(?:12|24|36|48|72) timer[^.;]{0,60}(?:jf\\.|efter|ifølge|i henhold til) (?:NIS ?2-lovens |lovens )?§ 15\\b(?!,? (?:stk\\. \\d,? )?i (?!NIS|loven\\b))",
      "unless": "myndighed|CSIRT|varsling|hændelsesunderretning|§ 13|valgt|vælger|egen frist|eget mål|vores mål|aftal|kontrakt|bekendtgørelse|unødigt ophold|straks|databeskyttelse"
     }
    ]
   },
   "en": {
    "words": [
     "customers",
     "recipients",
     "users",
     "15"
    ],
    "any": [
     {
      "says": "§ 15\\b[^.;]{0,90}\\b(?:12|24|36|48|72) hours",
      "unless": "authorit|CSIRT|warning|incident notification|§ 13|chosen|choose|our own|target|agreed|contract|order"
     },
     {
      "says": "(?:customers|recipients|users)[^.;]{0,70}(?:12|24|36|48|72) hours",
      "with": "(?:under|by|according to) the (?:NIS ?2 )?act|the act (?:requires|demands|sets)|statutory|required by (?:law|the act|NIS ?2)",
      "unless": "authorit|CSIRT|warning|incident notification|§ 13|chosen|agreed|contract|data protection"
     },
     {
      "says": "(?:customers|recipients|users)[^.;]{0,40} (?:must|shall|are to) be (?:told|notified|informed)[^.;]{0,20} within (?:12|24|36|48|72) hours[^.;]{0,60}(?:under|see|cf\\.|as required by) (?:§|section) 15\\b(?! of (?!the NIS|the Danish NIS))",
      "unless": "authorit|CSIRT|warning|incident notification|(?:§|section) 13|chosen|choose|our own|target|agreed|contract|order|undue delay|data protection"
     }
    ]
   }
  }
 },
 "ban-by-court": {
  "right": {
   "da": "Det er den kompetente myndighed, der træffer afgørelsen efter § 23; den kan derefter indbringes for domstolene",
   "en": "It is the competent authority that decides under § 23; the decision can then be brought before the courts"
  },
  "where": [
   "dk/23.1.2",
   "dk/23.3"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "ledelsesforbud",
     "ledelsesforbuddet",
     "forbud",
     "forbyde"
    ],
    "any": [
     {
      "says": "(?:ledelsesforbud\\w*|forbud mod (?:at udøve )?(?:ledelsesfunktioner|ledelse)|forbyde \\w+ at udøve ledelse\\w*)[^.;]{0,30} (?:kun |alene )?(?:idømmes|kan (?:kun |alene )?(?:gives|idømmes|fastsættes) (?:kun |alene )?(?:ved|af) (?:en |et )?(?:straffe)?(?:dom|domstol|retten)|er en straf)\\w*"
     },
     {
      "says": "(?:idømme|idømmes|dømmes til)(?: et| en)?[^.;]{0,30}(?:ledelsesforbud\\w*|forbud mod (?:at udøve )?(?:ledelsesfunktioner|ledelse)|forbyde \\w+ at udøve ledelse\\w*)"
     }
    ]
   },
   "en": {
    "words": [
     "ban",
     "bans",
     "banned"
    ],
    "any": [
     {
      "says": "(?:management|director|managerial) (?:ban|disqualification)\\w*[^.;]{0,20} (?:can (?:only )?be (?:given|imposed|ordered) (?:only )?(?:by|through) (?:a |the )?(?:criminal )?(?:court|sentence|conviction)|is a criminal (?:sentence|penalty))\\w*",
      "amid": "NIS ?2|§ 23|cyber|\\bact\\b"
     }
    ]
   }
  }
 },
 "companies-act": {
  "right": {
   "da": "De står i § 7 i NIS 2-loven, som ikke ændrer selskabsloven",
   "en": "They stand in § 7 of the Danish NIS 2 Act, which does not amend the Companies Act"
  },
  "where": [
   "dk/7.1",
   "dk/7.2"
  ],
  "confidence": "V",
  "requirement": "dk/7.1/approval",
  "patterns": {
   "da": {
    "words": [
     "selskabsloven",
     "selskabslovens"
    ],
    "any": [
     {
      "says": "(?:pligt\\w*|ansvar\\w*|krav\\w*|opgave\\w*)[^.;]{0,70} (?:følger af|kommer af|står i|fremgår af|er indført i|har hjemmel i) (?:en ændring af |den ændrede )?selskabslov\\w*",
      "with": "cyber|NIS ?2|informationssikkerhed",
      "unless": "§ 7\\b|supplerer|også|desuden|ud over|almindelig"
     }
    ]
   },
   "en": {
    "words": [
     "companies"
    ],
    "any": [
     {
      "says": "(?:dut(?:y|ies)|responsibilit(?:y|ies)|obligations?)[^.;]{0,70} (?:come from|comes from|follows? from|stands? in|stems? from) (?:an amendment (?:of|to) )?the (?:amended )?(?:Danish )?Companies Act",
      "with": "cyber|NIS ?2|information security",
      "unless": "§ 7\\b|supplement|also|besides|general"
     }
    ]
   }
  }
 },
 "daily-penalties": {
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
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "tvangsbøder",
     "dagbøder",
     "bøder"
    ],
    "any": [
     {
      "says": "(?:tvangsbøder|dagbøder|(?:daglige|løbende) bøder)",
      "unless": "GDPR|databeskyttelse|persondata|direktiv|konkurrence|årsrapport|DORA",
      "amid": "NIS ?2|§ 2[0-9]|§ 32|cyber|tilsyn|loven|myndighed"
     }
    ]
   },
   "en": {
    "words": [
     "penalty",
     "penalties",
     "fines"
    ],
    "any": [
     {
      "says": "(?:periodic|daily|running) (?:penalty payments?|penalties|fines)",
      "unless": "GDPR|data protection|personal data|directive|competition|annual report|DORA",
      "amid": "NIS ?2|§ 2[0-9]|§ 32|cyber|supervis|\\bact\\b|authorit"
     }
    ]
   }
  }
 },
 "amounts-in-the-act": {
  "right": {
   "da": "Loven nævner intet beløb og ingen procent. Tallene er direktivets: så højt skal det øverste bødeniveau mindst kunne nå (det højeste af beløbet og andelen af omsætningen på verdensplan i den virksomhed, enheden hører til) for brud på direktivets artikel 21 eller 23",
   "en": "The act names no amount and no percentage. The figures are the directive's: so high must the top of the range at least be (the higher of the amount and the share of the worldwide turnover of the undertaking the entity belongs to) for breach of its articles 21 or 23"
  },
  "where": [
   "dk/32.1",
   "dir/34.4",
   "dir/34.5"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "bøde",
     "bøder",
     "bøden",
     "bødeniveau",
     "bødeloft"
    ],
    "any": [
     {
      "says": "(?:(?:10|7|ti|syv) (?:mio\\.?|millioner|mill\\.?) (?:euro|EUR|€)|(?:EUR|€) ?(?:10|7) (?:mio|mill)|\\b(?:10|7)[. ]000[. ]000 (?:euro|EUR)|\\b(?:2|1,4) (?:%|procent|pct))",
      "with": "bøde",
      "unless": "GDPR|databeskyttelse|persondata|direktiv|konkurrence|årsrapport|DORA|\\bEU\\b",
      "amid": "NIS ?2-lov|§ 32|dansk(?:e)? lov|(?:i|efter) loven|loven (?:fastsætter|giver|sætter|har|rummer)|lovens"
     }
    ]
   },
   "en": {
    "words": [
     "fine",
     "fines",
     "fined"
    ],
    "any": [
     {
      "says": "(?:EUR|€) ?(?:10|7) ?(?:m\\b|million)|\\b(?:10|7) million (?:euro|EUR)|\\b(?:2|1\\.4) ?(?:%|per ?cent)",
      "with": "\\bfine",
      "unless": "GDPR|data protection|personal data|directive|competition|annual report|DORA|\\bEU\\b",
      "amid": "NIS ?2 Act|§ 32|Danish law|(?:under|in|by) the act|the act (?:sets|provides|has|fixes)"
     }
    ]
   }
  }
 },
 "article-on-courts": {
  "right": {
   "da": "Det gør stk. 8; stk. 5 siger, hvor høj den højeste bøde til vigtige enheder mindst skal kunne være",
   "en": "That is paragraph 8; paragraph 5 says how high the highest fine for important entities must be able to be at the least"
  },
  "where": [
   "dk/32.1",
   "dir/34.5",
   "dir/34.8"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "artikel"
    ],
    "any": [
     {
      "says": "artikel 34,? stk\\. 5\\b[^.;]{0,80}domstol\\w*",
      "unless": "stk\\. 8\\b"
     }
    ]
   },
   "en": {
    "words": [
     "article"
    ],
    "any": [
     {
      "says": "Article 34\\(5\\)[^.;]{0,80}court\\w*",
      "unless": "34\\(8\\)"
     }
    ]
   }
  }
 },
 "minutes-punished": {
  "right": {
   "da": "§ 7 er en pligt, men § 32 nævner den ikke. Strafbart er brud på §§ 9, 10 og 15 i det hele og på § 6, stk. 1 og 2, § 11, stk. 1-6, § 12, stk. 1, og § 13, stk. 1 og 2",
   "en": "§ 7 is a duty, but § 32 does not name it. Punishable is breach of §§ 9, 10 and 15 as a whole, and of § 6(1) and (2), § 11(1)-(6), § 12(1), and § 13(1) and (2)"
  },
  "where": [
   "dk/7.1",
   "dk/7.2",
   "dk/32.1.1"
  ],
  "confidence": "V",
  "requirement": "dk/7.1/approval",
  "patterns": {
   "da": {
    "words": [
     "referat",
     "bestyrelsesreferat",
     "straffes",
     "strafbart",
     "strafbar",
     "bøde"
    ],
    "any": [
     {
      "says": "(?:overtrædelse|brud|tilsidesættelse)(?: af| på)? § 7\\b[^.;]{0,50} (?:straffes|er strafbar|medfører bøde|giver bøde|kan give bøde|kan straffes|kan medføre bøde)\\w*"
     },
     {
      "says": "(?:manglende|mangler|intet) (?:bestyrelses)?(?:referat|godkendelse fra (?:bestyrelsen|ledelsen|ledelsesorganet)|ledelsesgodkendelse)[^.;]{0,40} (?:straffes|er (?:i sig selv )?strafbart|medfører bøde|giver bøde|kan give bøde|kan straffes)"
     }
    ]
   },
   "en": {
    "words": [
     "fined",
     "punishable",
     "punished",
     "minute",
     "minutes"
    ],
    "any": [
     {
      "says": "(?:breach|infringement|violation) of § 7\\b[^.;]{0,50} (?:is (?:itself )?(?:punishable|punished|fined)|can be (?:fined|punished)|leads to a fine)"
     },
     {
      "says": "missing (?:board )?(?:minutes?|approval)[^.;]{0,40} (?:is|are) (?:itself |in itself |in themselves )?(?:punishable|punished|fined)"
     }
    ]
   }
  }
 },
 "ban-for-all": {
  "right": {
   "da": "Kun over for væsentlige enheder, og ikke over for offentlige forvaltningsenheder",
   "en": "Only against essential entities, and not against public administration entities"
  },
  "where": [
   "dk/23.1",
   "dk/23.4"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "ledelsesforbud",
     "ledelsesforbuddet",
     "forbud",
     "forbyde",
     "suspension",
     "suspendere"
    ],
    "any": [
     {
      "says": "(?:ledelsesforbud\\w*|forbud mod (?:at udøve )?(?:ledelsesfunktioner|ledelse)|forbyde \\w+ at udøve ledelse\\w*)[^.;]{0,60} (?:alle (?:omfattede )?(?:enheder|virksomheder|ledere)|vigtige enheder|vigtige og væsentlige enheder|væsentlige og vigtige enheder|offentlige (?:myndigheder|forvaltningsenheder|organer)|enhver omfattet enhed)"
     },
     {
      "says": "(?:suspendere|suspension af) (?:en |et )?(?:certificering|godkendelse)\\w*[^.;]{0,60} (?:alle (?:omfattede )?(?:enheder|virksomheder|ledere)|vigtige enheder|vigtige og væsentlige enheder|væsentlige og vigtige enheder|offentlige (?:myndigheder|forvaltningsenheder|organer)|enhver omfattet enhed)"
     },
     {
      "says": "(?:alle (?:omfattede )?(?:enheder|virksomheder|ledere)|vigtige enheder|vigtige og væsentlige enheder|væsentlige og vigtige enheder|offentlige (?:myndigheder|forvaltningsenheder|organer)|enhver omfattet enhed)[^.;]{0,40} (?:kan|risikerer)[^.;]{0,20} (?:ledelsesforbud\\w*|forbud mod (?:at udøve )?(?:ledelsesfunktioner|ledelse)|forbyde \\w+ at udøve ledelse\\w*)"
     }
    ]
   },
   "en": {
    "words": [
     "ban",
     "bans",
     "suspend",
     "suspension",
     "suspended",
     "banned"
    ],
    "any": [
     {
      "says": "(?:management|director|managerial) bans?[^.;]{0,50} (?:against|for|to|in|on) (?:all (?:covered )?(?:entities|companies)|important entities|essential and important entities|everybody|public (?:bodies|authorities|administration))"
     },
     {
      "says": "(?:important entities|public (?:bodies|authorities)|all (?:covered )?(?:entities|companies))[^.;]{0,40} (?:can|may|risk)[^.;]{0,20} (?:management|director|managerial) bans?"
     },
     {
      "says": "suspen(?:d|sion of) (?:a |the |any )?(?:certification|authori[sz]ation)s?[^.;]{0,60} (?:all (?:covered )?entities|important entities|public (?:bodies|authorities))"
     }
    ]
   }
  }
 },
 "old-deadline": {
  "right": {
   "da": "Den danske lov gælder fra den 1. juli 2025 og ikke før",
   "en": "The Danish act applies from 1 July 2025 and not before"
  },
  "where": [
   "dk/33.1"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "oktober"
    ],
    "any": [
     {
      "says": "(?:NIS ?-?2-loven|loven|den danske lov)[^.;]{0,60} 1[78]\\. oktober 2024",
      "with": "kraft|gælder|gjaldt|frist|følges|overholdes|efterleves",
      "unless": "direktiv|forordning|lovforslag"
     }
    ]
   },
   "en": {
    "words": [
     "october"
    ],
    "any": [
     {
      "says": "(?:NIS ?2 Act|the act|Danish law)[^.;]{0,60} 1[78] October 2024",
      "with": "force|appl|deadline|complied|followed",
      "unless": "directive|regulation|\\bbill\\b"
     }
    ]
   }
  }
 },
 "deadlines-in-section-12": {
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
  "confidence": "V",
  "requirement": "dk/13.1.1/early-warning",
  "patterns": {
   "da": {
    "words": [
     "12"
    ],
    "any": [
     {
      "says": "(?:frist(?:en|er|erne)?|tidsfrist\\w*)(?: på (?:24|72) (?:og 72 )?timer)? (?:i|efter|står i|følger af|fremgår af|er fastsat i) (?:NIS ?2-lovens |lovens )?§ 12\\b",
      "unless": "§ 13|§§"
     },
     {
      "says": "(?:24|72) timer(?: og (?:72 timer|en måned|1 måned))? (?:følger af|står i|fremgår af|er fastsat i|efter) (?:NIS ?2-lovens |lovens )?§ 12\\b",
      "unless": "§ 13|§§"
     },
     {
      "says": "§ 12\\b[^.;]{0,20} (?:fastsætter|sætter|indeholder|rummer|har|kræver)[^.;]{0,40}(?:frist|24 timer|72 timer)",
      "unless": "§ 13|§§"
     }
    ]
   },
   "en": {
    "words": [
     "12"
    ],
    "any": [
     {
      "says": "(?:deadlines?|time limits?)(?: of (?:24|72) (?:and 72 )?hours)? (?:in|under|stand in|stands in|of|set by|follow from) § 12\\b",
      "unless": "§ 13|§§"
     },
     {
      "says": "(?:24|72) hours (?:stand in|stands in|under|set by|follow from|set in) § 12\\b",
      "unless": "§ 13|§§"
     },
     {
      "says": "(?:24|72) hours(?: and (?:72 hours|one month|1 month))? (?:follows? from|(?:are|is) (?:laid down|fixed|set) (?:in|by)|(?:are|is) imposed by) section 12\\b(?! of (?!the NIS|the Danish NIS))",
      "unless": "§ 13|§§|sections? 13|\\bthis\\b|below|above"
     },
     {
      "says": "§ 12\\b[^.;]{0,20} (?:sets|contains|has|requires)[^.;]{0,40}(?:deadline|24 hours|72 hours)",
      "unless": "§ 13|§§"
     }
    ]
   }
  }
 },
 "administrative-fines": {
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
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "bøde",
     "bøder",
     "bødeforlæg"
    ],
    "any": [
     {
      "says": "administrative?t? bøder?\\b",
      "unless": "GDPR|databeskyttelse|persondata|direktiv|konkurrence|årsrapport|DORA",
      "amid": "NIS ?2|§ 32|cyber|tilsyn|loven|myndighed|sanktion"
     },
     {
      "says": "(?:(?:tilsyns|den kompetente )?myndighed(?:en|erne)|tilsynet|Digitaliseringsstyrelsen|Miljøstyrelsen|SAMSIK|Styrelsen for Samfundssikkerhed) kan (?:selv |direkte )?(?:udstede|pålægge|give|idømme)(?: \\w+)?(?: en| et)? bøder?\\b",
      "unless": "GDPR|databeskyttelse|persondata|direktiv|konkurrence|årsrapport|DORA"
     }
    ]
   },
   "en": {
    "words": [
     "fine",
     "fines"
    ],
    "any": [
     {
      "says": "administrative fines?\\b",
      "unless": "GDPR|data protection|personal data|directive|competition|annual report|DORA",
      "amid": "NIS ?2|§ 32|cyber|supervis|\\bact\\b|authorit|sanction"
     },
     {
      "says": "(?:competent |supervisory )authority (?:can|may) (?:itself |directly )?(?:impose|issue|give)(?: \\w+)?(?: a)? fines?\\b",
      "unless": "GDPR|data protection|personal data|directive|competition|annual report|DORA"
     }
    ]
   }
  }
 },
 "telecom-supervisor": {
  "right": {
   "da": "Efter lov nr. 435/2025 er det Styrelsen for Samfundssikkerhed, der fører tilsyn, og hos den, teleudbydere registrerer sig",
   "en": "Under Act 435/2025 it is the Danish Resilience Agency that supervises telecom providers and registers them"
  },
  "where": [
   "dk-435/7.1",
   "dk-435/19.1"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "tele",
     "telesektoren",
     "teleudbydere",
     "teleselskaber"
    ],
    "any": [
     {
      "says": "(?:tele(?:udbydere|selskaber|sektoren|operatører))[^.;]{0,40} (?:tilsyn|hører under|reguleres)[^.;]{0,40}(?:Erhvervsstyrelsen|Energistyrelsen|Digitaliseringsstyrelsen|en særlig telemyndighed)"
     }
    ]
   },
   "en": {
    "words": [
     "telecom",
     "telecoms",
     "telecommunications"
    ],
    "any": [
     {
      "says": "(?:telecoms?|telecommunications?)[^.;]{0,40} (?:supervised by|regulated by|come under|comes under)[^.;]{0,20}(?:a separate|their own|its own|Danish Business Authority|Danish Energy Agency|Danish Agency for Digital)\\w*"
     }
    ]
   }
  }
 },
 "agency-and-ministry-mixed": {
  "right": {
   "da": "Styrelsen hedder Styrelsen for Samfundssikkerhed; det er ministeriet, der også har beredskab i navnet",
   "en": "The agency is called Styrelsen for Samfundssikkerhed; it is the ministry that has Beredskab in its name too"
  },
  "where": [
   "dk-620/1",
   "dk-620/2.0.2"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "beredskab"
    ],
    "any": [
     {
      "says": "{{Styrelsen for Samfundssikkerhed og Beredskab}}"
     }
    ]
   },
   "en": {
    "words": [
     "beredskab"
    ],
    "any": [
     {
      "says": "Agency for (?:Societal|Civil) Security and Preparedness \\(Styrelsen for Samfundssikkerhed og Beredskab\\)"
     }
    ]
   }
  }
 },
 "outdated-authorities": {
  "right": {
   "da": "Ingen af dem er kompetent myndighed efter bekendtgørelse nr. 620/2025; en væsentlig hændelse meldes til sektorens kompetente myndighed og CSIRT'en, via Virk.dk",
   "en": "Neither is a competent authority under Order 620/2025; a significant incident is notified to the competent authority of the sector and to the CSIRT, through Virk.dk"
  },
  "where": [
   "dk/12.1",
   "dk-620/14.1"
  ],
  "confidence": "S",
  "requirement": "dk/12.1/notify",
  "patterns": {
   "da": {
    "words": [
     "cfcs",
     "cybersikkerhed",
     "erhvervsstyrelsen"
    ],
    "any": [
     {
      "says": "(?:underret\\w*|indberet\\w*|varsl\\w*|rapporter\\w*|anmeld\\w*|registrer\\w*|meldes|melder|meld)[^.;]{0,60} (?:til|hos|over for) (?:både |enten |den kompetente myndighed,? )?(?:{{CFCS}}|{{Erhvervsstyrelsen}})",
      "with": "hændelse|cyberangreb|tidlig varsling|NIS ?2|§ (?:9|1[0-5])\\b",
      "unless": "CSIRT|databeskyttelse|CVR|selskabsloven|årsrapport|stifte|tidligere"
     },
     {
      "says": "(?:{{CFCS}}|{{Erhvervsstyrelsen}}) (?:underrettes|varsles|orienteres|skal (?:underrettes|varsles)|skal have (?:besked|underretning|tidlig varsling))",
      "with": "hændelse|cyberangreb|NIS ?2|§ (?:9|1[0-5])\\b|timer",
      "unless": "CSIRT|frivillig"
     },
     {
      "says": "(?:{{CFCS}}|{{Erhvervsstyrelsen}}) (?:er (?:den |vores )?(?:kompetente|kompetent|tilsynsførende) (?:myndighed|tilsynsmyndighed)|er (?:vores )?tilsynsmyndighed|fører tilsyn)",
      "amid": "NIS ?2|cyber|hændelse|lov"
     },
     {
      "says": "kompetente? myndighed(?:,| er| \\() ?(?:{{CFCS}}|{{Erhvervsstyrelsen}})"
     }
    ]
   },
   "en": {
    "words": [
     "cfcs",
     "cyber",
     "business"
    ],
    "any": [
     {
      "says": "(?:notif\\w*|report\\w*|early warning|regist\\w*)[^.;]{0,60} (?:to|with) (?:the )?(?:competent authority,? )?(?:{{CFCS}}|{{Erhvervsstyrelsen}})",
      "with": "incident|early warning|NIS ?2|§ (?:9|1[0-5])\\b",
      "unless": "CSIRT|data protection|CVR|Companies Act|annual report|formerly"
     },
     {
      "says": "notif(?:y|ies) (?:the )?(?:{{CFCS}}|{{Erhvervsstyrelsen}})",
      "with": "incident|NIS ?2|hours|§ (?:9|1[0-5])\\b",
      "unless": "CSIRT|voluntar"
     },
     {
      "says": "(?:{{CFCS}}|{{Erhvervsstyrelsen}}) (?:is (?:the |our )?(?:competent|supervisory) authority|supervises|is notified|must be notified)",
      "amid": "NIS ?2|cyber|incident|\\bact\\b"
     },
     {
      "says": "competent authority(?:,| is| \\() ?(?:the )?(?:{{CFCS}}|{{Erhvervsstyrelsen}})"
     }
    ]
   }
  }
 },
 "classes-in-fines": {
  "right": {
   "da": "Efter direktivets artikel 34, stk. 4, skal det øverste bødeniveau for væsentlige enheder mindst kunne nå 10 mio. euro eller 2 %, efter stk. 5 for vigtige enheder 7 mio. euro eller 1,4 %",
   "en": "By article 34(4) of the directive the top of the range must at least be EUR 10 million or 2 % for essential entities, by 34(5) EUR 7 million or 1.4 % for important ones"
  },
  "where": [
   "dir/34.4",
   "dir/34.5"
  ],
  "confidence": "V",
  "requirement": "tool/citation",
  "patterns": {
   "da": {
    "words": [
     "vigtig",
     "vigtige",
     "væsentlig",
     "væsentlige"
    ],
    "any": [
     {
      "says": "vigtige? enhed(?:en|er|erne|ers|s)?\\b[^.;]{0,90}(?:\\b(?:10|ti) (?:mio|mill)|\\b10[. ]000[. ]000|\\b2 (?:%|procent|pct))",
      "with": "direktiv|artikel 34",
      "unless": "væsentlige?(?! hændelse| cybertrussel)|bilag|omsætning (?:på|over)(?: over| mere end| mindst)? \\d|balance|lov(?:en|ens)\\b|databeskyttelse|GDPR|DORA"
     },
     {
      "says": "væsentlige? enhed(?:en|er|erne|ers|s)?\\b[^.;]{0,90}(?:\\b(?:7|syv) (?:mio|mill)|\\b7[. ]000[. ]000|\\b1,4 ?(?:%|procent|pct))",
      "with": "direktiv|artikel 34",
      "unless": "vigtig|omsætning (?:på|over)(?: over| mere end| mindst)? \\d|balance|lov(?:en|ens)\\b|databeskyttelse|GDPR|DORA"
     }
    ]
   },
   "en": {
    "words": [
     "important",
     "essential"
    ],
    "any": [
     {
      "says": "important entit(?:y|ies)\\b[^.;]{0,90}(?:(?:EUR|€) ?10(?: ?m\\b| ?million|[, ]000[, ]000)|\\b10 million|\\b2 ?(?:%|per ?cent))",
      "with": "directive|article 34",
      "unless": "essential|annex|turnover (?:of|over|above|exceeding)(?: more than| at least)? (?:EUR|€|\\d)|balance|\\bact\\b|data protection|GDPR|DORA"
     },
     {
      "says": "essential entit(?:y|ies)\\b[^.;]{0,90}(?:(?:EUR|€) ?7(?: ?m\\b| ?million|[, ]000[, ]000)|\\b7 million|\\b1\\.4 ?(?:%|per ?cent))",
      "with": "directive|article 34",
      "unless": "important|turnover (?:of|over|above|exceeding)(?: more than| at least)? (?:EUR|€|\\d)|balance|\\bact\\b|data protection|GDPR|DORA"
     }
    ]
   }
  }
 },
 "three-months-in-section-10": {
  "right": {
   "da": "§ 10, stk. 2 og 3, giver 2 uger. 3 måneder er fristen for de digitale typer i § 9",
   "en": "§ 10(2) and (3) give 2 weeks. 3 months are the time limit of the digital types of § 9"
  },
  "where": [
   "dk/10.2",
   "dk/10.3",
   "dk/9.3"
  ],
  "confidence": "V",
  "requirement": "dk/10.3/changes",
  "patterns": {
   "da": {
    "words": [
     "måneder"
    ],
    "any": [
     {
      "says": "(?:senest|inden for|indenfor|inden|er|på) (?:3|tre) måneder[^.;]{0,60}§ 10,? stk\\. [23]\\b(?!,? i (?!NIS|loven\\b))",
      "with": "ændr|registr|oplysning",
      "unless": "§ 9\\b|§ 33|uger|[a-zæøå]loven|bekendtgørelse|aftale|kontrakt| før\\b"
     },
     {
      "says": "§ 10,? stk\\. [23]\\b(?!,? i (?!NIS|loven\\b))[^.;]{0,90}(?:senest|inden for|indenfor|inden|er|på) (?:3|tre) måneder",
      "with": "ændr|registr|oplysning",
      "unless": "§ 9\\b|§ 33|uger|[a-zæøå]loven|bekendtgørelse|aftale|kontrakt| før\\b"
     }
    ]
   },
   "en": {
    "words": [
     "months"
    ],
    "any": [
     {
      "says": "within (?:3|three) months[^.;]{0,60}(?:§|section) 10\\([23]\\)(?! of (?!the NIS|the Danish NIS))",
      "with": "chang|regist|information",
      "unless": "(?:§|section) (?:9|33)\\b|weeks|data protection|contract|agreement| before\\b"
     },
     {
      "says": "(?:§|section) 10\\([23]\\)(?! of (?!the NIS|the Danish NIS))[^.;]{0,90}within (?:3|three) months",
      "with": "chang|regist|information",
      "unless": "(?:§|section) (?:9|33)\\b|weeks|data protection|contract|agreement| before\\b"
     }
    ]
   }
  }
 },
 "two-weeks-in-section-9": {
  "right": {
   "da": "§ 9, stk. 2 og 3, giver 3 måneder. 2 uger er fristen efter § 10",
   "en": "§ 9(2) and (3) give 3 months. 2 weeks are the time limit of § 10"
  },
  "where": [
   "dk/9.2",
   "dk/9.3",
   "dk/10.3"
  ],
  "confidence": "V",
  "requirement": "dk/9.3/changes",
  "patterns": {
   "da": {
    "words": [
     "uger"
    ],
    "any": [
     {
      "says": "(?:senest|inden for|indenfor|inden|er|på) (?:2|to) uger(?: efter ændringen| fra ændringen)?,? (?:jf\\.|efter|ifølge|i henhold til) (?:NIS ?2-lovens |lovens )?§ 9,? stk\\. [23]\\b(?!,? i (?!NIS|loven\\b))",
      "with": "ændr|registr|oplysning|frist",
      "unless": "§ 10\\b|§ 33|måneder|[a-zæøå]loven|bekendtgørelse|aftale|kontrakt|valgt|egen|eget|intern| før\\b"
     },
     {
      "says": "§ 9,? stk\\. [23],? (?:er|har|giver)[^.;]{0,20} frist\\w*[^.;]{0,30} (?:2|to) uger",
      "unless": "§ 10\\b|§ 33|måneder|valgt|egen|eget|intern"
     }
    ]
   },
   "en": {
    "words": [
     "weeks"
    ],
    "any": [
     {
      "says": "within (?:2|two) weeks(?: of the change| after the change)?,? (?:under|by|see|cf\\.|as required by|in accordance with) (?:§|section) 9\\([23]\\)(?! of (?!the NIS|the Danish NIS))",
      "with": "chang|regist|information|deadline",
      "unless": "(?:§|section) (?:10|33)\\b|months|data protection|contract|agreement|chosen|choose|our own|internal| before\\b"
     },
     {
      "says": "(?:§|section) 9\\([23]\\),? (?:sets|gives|has)[^.;]{0,30} (?:2|two) weeks",
      "unless": "(?:§|section) (?:10|33)\\b|months|chosen|our own|internal"
     }
    ]
   }
  }
 },
 "registered-before-the-act": {
  "right": {
   "da": "Loven gælder fra den 1. juli 2025, og den første registrering skulle ske senest den 1. oktober 2025",
   "en": "The act applies from 1 July 2025, and the first registration was due by 1 October 2025"
  },
  "where": [
   "dk/33.1",
   "dk/33.3"
  ],
  "confidence": "V",
  "requirement": "dk/33.3/first-wave",
  "patterns": {
   "da": {
    "words": [
     "oktober"
    ],
    "any": [
     {
      "says": "registrering(?:en)?(?: efter (?:loven|NIS ?2-loven|§ (?:9|10)))? (?:skal|skulle|måtte)[^.;]{0,40} (?:senest|inden|før) (?:den )?1[78]\\. oktober 2024",
      "unless": "direktiv|medlemsstat|lovforslag|domæne|CVR|varemærke|databeskyttelse|GDPR|DORA|hvidvask|leverandør|aktiv"
     },
     {
      "says": "(?:skal|skulle) (?:være registreret|(?:lade sig |have )?registrere[st]?(?: sig)?)[^.;]{0,40} (?:senest|inden|før) (?:den )?1[78]\\. oktober 2024",
      "unless": "direktiv|medlemsstat|lovforslag|domæne|CVR|varemærke|databeskyttelse|GDPR|DORA|hvidvask|leverandør|aktiv",
      "amid": "NIS ?2|§ (?:9|10|33)\\b|Virk\\b|kompetente? myndighed|enhed"
     },
     {
      "says": "frist(?:en)? for (?:den første )?registrering(?:en)? (?:er|var) (?:den )?1[78]\\. oktober 2024",
      "unless": "direktiv|medlemsstat|lovforslag|domæne|CVR|varemærke|databeskyttelse|GDPR|DORA|hvidvask|leverandør|aktiv"
     }
    ]
   },
   "en": {
    "words": [
     "october"
    ],
    "any": [
     {
      "says": "registration(?: under (?:the (?:NIS ?2 )?act|(?:§|section) (?:9|10)))? (?:is|was|must be|had to be|shall be)[^.;]{0,40} (?:by|before|no later than|not later than) 1[78] October 2024",
      "unless": "directive|Member State|\\bbill\\b|domain|CVR|trade ?mark|data protection|GDPR|DORA|supplier|asset"
     },
     {
      "says": "(?:must|had to|shall|were to|was to) register[^.;]{0,40} (?:by|before|no later than|not later than) 1[78] October 2024",
      "unless": "directive|Member State|\\bbill\\b|domain|CVR|trade ?mark|data protection|GDPR|DORA|supplier|asset",
      "amid": "NIS ?2|(?:§|section) (?:9|10|33)\\b|Virk\\b|competent authority|entit"
     }
    ]
   }
  }
 }
}
