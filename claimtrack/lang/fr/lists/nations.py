"""French nouns for people by nation, region, people or faith.

One for each country of ISO 3166 that has a people of its own. The names of
inhabitants are facts, collected by us; regions, peoples and faiths as far as the world's news
speaks of them.
"""

_OF_COUNTRIES = (
    "AD andorran|AE émirati émirien|AF afghan|AG antiguais|AL albanais|AM arménien|AO angolais|"
    "AR argentin|AT autrichien|AU australien|AZ azerbaïdjanais azéri|BA bosnien bosniaque|"
    "BB barbadien|BD bangladais|BE belge|BF burkinabè burkinabé|BG bulgare|BH bahreïnien|"
    "BI burundais|BJ béninois|BN brunéien|BO bolivien|BR brésilien|BS bahaméen|BT bhoutanais|"
    "BW botswanais|BY biélorusse bélarusse|BZ bélizien|CA canadien|CD congolais|CF centrafricain|"
    "CG congolais|CH suisse|CI ivoirien|CL chilien|CM camerounais|CN chinois|CO colombien|"
    "CR costaricain|CU cubain|CV cap-verdien|CY chypriote|CZ tchèque|DE allemand|DJ djiboutien|"
    "DK danois|DM dominiquais|DO dominicain|DZ algérien|EC équatorien|EE estonien|EG égyptien|"
    "ER érythréen|ES espagnol|ET éthiopien|FI finlandais|FJ fidjien|FM micronésien|FR français|"
    "GA gabonais|GB britannique|GD grenadien|GE géorgien|GH ghanéen|GM gambien|GN guinéen|"
    "GQ équatoguinéen|GR grec|GT guatémaltèque|GW bissau-guinéen|GY guyanien|HN hondurien|"
    "HR croate|HT haïtien|HU hongrois|ID indonésien|IE irlandais|IL israélien|IN indien|"
    "IQ irakien iraquien|IR iranien|IS islandais|IT italien|JM jamaïcain|JO jordanien|JP japonais|"
    "KE kényan|KG kirghiz|KH cambodgien|KI kiribatien|KM comorien|KN kittitien|KP nord-coréen|"
    "KR sud-coréen coréen|KW koweïtien|KZ kazakh|LA laotien|LB libanais|LC saint-lucien|"
    "LI liechtensteinois|LK sri-lankais|LR libérien|LS lésothien|LT lituanien|LU luxembourgeois|"
    "LV letton|LY libyen|MA marocain|MC monégasque|MD moldave|ME monténégrin|MG malgache|"
    "MH marshallais|MK macédonien|ML malien|MM birman|MN mongol|MR mauritanien|MT maltais|"
    "MU mauricien|MV maldivien|MW malawien|MX mexicain|MY malaisien|MZ mozambicain|NA namibien|"
    "NE nigérien|NG nigérian|NI nicaraguayen|NL néerlandais hollandais|NO norvégien|NP népalais|"
    "NR nauruan|NZ néo-zélandais|OM omanais|PA panaméen|PE péruvien|PG papou|PH philippin|"
    "PK pakistanais|PL polonais|PR portoricain|PS palestinien|PT portugais|PW palaosien|"
    "PY paraguayen|QA qatari qatarien|RO roumain|RS serbe|RU russe|RW rwandais|SA saoudien|"
    "SB salomonien|SC seychellois|SD soudanais|SE suédois|SG singapourien|SI slovène|SK slovaque|"
    "SL sierra-léonais|SM saint-marinais|SN sénégalais|SO somalien|SR surinamais|SS sud-soudanais|"
    "ST santoméen|SV salvadorien|SY syrien|SZ swazi|TD tchadien|TG togolais|TH thaïlandais|"
    "TJ tadjik|TL timorais|TM turkmène|TN tunisien|TO tongien|TR turc|TT trinidadien|TV tuvaluan|"
    "TW taïwanais|TZ tanzanien|UA ukrainien|UG ougandais|US américain états-unien|UY uruguayen|"
    "UZ ouzbek|VC vincentais|VE vénézuélien|VN vietnamien|VU vanuatais|WS samoan|"
    "XK kosovar|YE yéménite|ZA sud-africain|ZM zambien|ZW zimbabwéen"
)
"""ISO 3166 code and the names of those who live there, one man in the singular."""
_PEOPLES = (
    "abkhaze alsacien amérindien andalou anglais arabe auvergnat basque bavarois berbère breton "
    "catalan corse cosaque écossais européen africain asiatique flamand francilien gallois gitan "
    "guadeloupéen guyanais hutu inuit juif kabyle kanak kurde lorrain martiniquais maori mapuche "
    "normand ossète ouïghour pachtoune picard provençal québécois réunionnais rohingya "
    "sahraoui sarde savoyard sicilien sikh tamoul tatar tchétchène tibétain touareg tutsi tzigane "
    "wallon yézidi zoulou parisien lyonnais marseillais lillois nantais bordelais toulousain "
    "strasbourgeois niçois rennais grenoblois bruxellois liégeois genevois lausannois zurichois "
    "montréalais londonien berlinois moscovite new-yorkais madrilène catholique protestant "
    "évangélique musulman chrétien bouddhiste hindou sunnite chiite mormon orthodoxe"
)
"""Peoples, regions, faiths and great cities."""
_FEMININE = (
    ("ien", "ienne"), ("éen", "éenne"), ("yen", "yenne"), ("on", "onne"), ("ec", "ecque"),
    ("if", "ive"), ("rc", "rque"), ("ou", "oue"), ("e", "e"), ("i", "ie"), ("", "e"),
)  # fmt: skip
"""(ending of the masculine, of the feminine), the first that fits."""


def _forms(name: str) -> set[str]:
    """One man, one woman, several of either."""
    ending, feminine = next(pair for pair in _FEMININE if name.endswith(pair[0]))
    woman = name[: len(name) - len(ending)] + feminine
    many = name if name.endswith(("s", "x", "z")) else f"{name}s"
    return {name, woman, many, f"{woman}s"}


def _singulars() -> list[str]:
    named = [name for row in _OF_COUNTRIES.split("|") for name in row.split()[1:]]
    return [*named, *_PEOPLES.split()]


NATIONS = frozenset(form for name in _singulars() for form in _forms(name)) | {"rom", "roms"}
"""Nouns for people by where they come from or what they believe, in lower case."""
COUNTRIES_NAMED = frozenset(row.split()[0] for row in _OF_COUNTRIES.split("|"))
"""The countries whose people have a name here."""
