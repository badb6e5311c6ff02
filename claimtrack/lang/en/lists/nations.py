"""English nouns for people by nation, region, people or faith.

One for each country of ISO 3166 that has a people of its own. The names of
inhabitants are facts, collected by us; regions, peoples and faiths as far as the world's news
speaks of them.
"""

_OF_COUNTRIES = (
    "AD andorran|AE emirati|AF afghan|AG antiguan|AL albanian|AM armenian|AO angolan|"
    "AR argentine argentinian argentinean|AT austrian|AU australian|AZ azerbaijani azeri|"
    "BA bosnian|BB barbadian|BD bangladeshi|BE belgian|BF burkinabe|BG bulgarian|BH bahraini|"
    "BI burundian|BJ beninese|BN bruneian|BO bolivian|BR brazilian|BS bahamian|BT bhutanese|"
    "BW motswana batswana|BY belarusian belarussian|BZ belizean|CA canadian|CD congolese|"
    "CF central-african|CG congolese|CH swiss|CI ivorian|CL chilean|CM cameroonian|CN chinese|"
    "CO colombian|CR costa-rican|CU cuban|CV cape-verdean|CY cypriot|CZ czech|DE german|"
    "DJ djiboutian|DK dane|DM dominican|DO dominican|DZ algerian|EC ecuadorian ecuadorean|"
    "EE estonian|EG egyptian|ER eritrean|ES spaniard spanish|ET ethiopian|FI finn|FJ fijian|"
    "FM micronesian|FR french|GA gabonese|GB briton british brit|GD grenadian|GE georgian|"
    "GH ghanaian|GM gambian|GN guinean|GQ equatoguinean|GR greek|GT guatemalan|"
    "GW bissau-guinean|GY guyanese|HN honduran|HR croat croatian|HT haitian|HU hungarian|"
    "ID indonesian|IE irish|IL israeli|IN indian|IQ iraqi|IR iranian|IS icelander|IT italian|"
    "JM jamaican|JO jordanian|JP japanese|KE kenyan|KG kyrgyz|KH cambodian|KI i-kiribati|"
    "KM comorian|KN kittitian|KP north-korean|KR south-korean korean|KW kuwaiti|"
    "KZ kazakh kazakhstani|LA laotian|LB lebanese|LC saint-lucian|LI liechtensteiner|"
    "LK sri-lankan|LR liberian|LS basotho|LT lithuanian|LU luxembourger|LV latvian|LY libyan|"
    "MA moroccan|MC monegasque|MD moldovan|ME montenegrin|MG malagasy|MH marshallese|"
    "MK macedonian|ML malian|MM burmese|MN mongolian|MR mauritanian|MT maltese|MU mauritian|"
    "MV maldivian|MW malawian|MX mexican|MY malaysian|MZ mozambican|NA namibian|NE nigerien|"
    "NG nigerian|NI nicaraguan|NL dutch|NO norwegian|NP nepali nepalese|NR nauruan|"
    "NZ new-zealander|OM omani|PA panamanian|PE peruvian|PG papuan|PH filipino filipina|"
    "PK pakistani|PL polish|PR puerto-rican|PS palestinian|PT portuguese|PW palauan|"
    "PY paraguayan|QA qatari|RO romanian|RS serb serbian|RU russian|RW rwandan|SA saudi|"
    "SB solomon-islander|SC seychellois|SD sudanese|SE swede|SG singaporean|SI slovene slovenian|"
    "SK slovak|SL sierra-leonean|SM sammarinese|SN senegalese|SO somali|SR surinamese|"
    "SS south-sudanese|ST santomean|SV salvadoran|SY syrian|SZ swazi|TD chadian|TG togolese|"
    "TH thai|TJ tajik|TL timorese|TM turkmen|TN tunisian|TO tongan|TR turk|TT trinidadian|"
    "TV tuvaluan|TW taiwanese|TZ tanzanian|UA ukrainian|UG ugandan|US american|UY uruguayan|"
    "UZ uzbek|VC vincentian|VE venezuelan|VN vietnamese|VU ni-vanuatu|WS samoan|"
    "XK kosovar|YE yemeni|ZA south-african|ZM zambian|ZW zimbabwean"
)
"""ISO 3166 code and the names of those who live there, in the singular."""
_PEOPLES = (
    "abkhaz arab armenian basque bavarian berber breton catalan chechen cossack crimean druze "
    "european african asian latino flemish fleming galician hutu inuit jew kanak kurd "
    "maori mapuche ossetian pashtun roma rohingya sahrawi scot sicilian sikh tamil tatar tibetan "
    "tutsi uighur uyghur walloon yazidi zulu londoner parisian berliner muscovite californian "
    "texan floridian new-yorker quebecer scottish welsh english hawaiian alaskan sardinian "
    "catholic protestant evangelical muslim christian buddhist hindu sunni shiite mormon"
)
"""Peoples, regions, faiths and great cities."""
_UNCHANGED = ("ese", "sh", "ch", "ss", "yz", "lois", "roma", "basotho", "batswana", "abe")
"""Endings of names that are alike for one and for many; they also describe a noun behind them."""


def _singulars() -> list[str]:
    named = [name for row in _OF_COUNTRIES.split("|") for name in row.split()[1:]]
    return [*named, *_PEOPLES.split()]


UNCHANGED = frozenset(name for name in _singulars() if name.endswith(_UNCHANGED))
"""Those that are alike for one and for many: "12 Chinese", but also "12 Chinese banks"."""
NATIONS = UNCHANGED | {f"{name}s" for name in _singulars() if name not in UNCHANGED}
"""Plural nouns for people by where they come from or what they believe, in lower case."""
COUNTRIES_NAMED = frozenset(row.split()[0] for row in _OF_COUNTRIES.split("|"))
"""The countries whose people have a name here."""
