"""French names of countries (ISO 3166-1, Unicode CLDR 47), their people, their seats of power."""

# Maurice and Dominique are first names too: the countries go by their longer names here.
COUNTRIES: dict[str, str] = {
    "AD": "andorre", "AE": "émirats arabes unis", "AF": "afghanistan", "AG": "antigua-et-barbuda",
    "AI": "anguilla", "AL": "albanie", "AM": "arménie", "AO": "angola", "AQ": "antarctique",
    "AR": "argentine", "AS": "samoa américaines", "AT": "autriche", "AU": "australie",
    "AW": "aruba", "AX": "îles åland", "AZ": "azerbaïdjan", "BA": "bosnie-herzégovine",
    "BB": "barbade", "BD": "bangladesh", "BE": "belgique", "BF": "burkina faso", "BG": "bulgarie",
    "BH": "bahreïn", "BI": "burundi", "BJ": "bénin", "BL": "saint-barthélemy", "BM": "bermudes",
    "BN": "brunei", "BO": "bolivie", "BQ": "pays-bas caribéens", "BR": "brésil", "BS": "bahamas",
    "BT": "bhoutan", "BV": "île bouvet", "BW": "botswana", "BY": "biélorussie", "BZ": "belize",
    "CA": "canada", "CC": "îles cocos", "CD": "république démocratique du congo",
    "CF": "république centrafricaine", "CG": "congo", "CH": "suisse", "CI": "côte d'ivoire",
    "CK": "îles cook", "CL": "chili", "CM": "cameroun", "CN": "chine", "CO": "colombie",
    "CR": "costa rica", "CU": "cuba", "CV": "cap-vert", "CW": "curaçao", "CX": "île christmas",
    "CY": "chypre", "CZ": "tchéquie", "DE": "allemagne", "DJ": "djibouti", "DK": "danemark",
    "DM": "la dominique", "DO": "république dominicaine", "DZ": "algérie", "EC": "équateur",
    "EE": "estonie", "EG": "égypte", "EH": "sahara occidental", "ER": "érythrée", "ES": "espagne",
    "ET": "éthiopie", "FI": "finlande", "FJ": "fidji", "FK": "îles malouines", "FM": "micronésie",
    "FO": "îles féroé", "FR": "france", "GA": "gabon", "GB": "royaume-uni", "GD": "grenade",
    "GE": "géorgie", "GF": "guyane française", "GG": "guernesey", "GH": "ghana", "GI": "gibraltar",
    "GL": "groenland", "GM": "gambie", "GN": "guinée", "GP": "guadeloupe",
    "GQ": "guinée équatoriale", "GR": "grèce", "GS": "géorgie du sud-et-les îles sandwich du sud",
    "GT": "guatemala", "GU": "guam", "GW": "guinée-bissau", "GY": "guyana", "HK": "hong kong",
    "HM": "îles heard-et-macdonald", "HN": "honduras", "HR": "croatie", "HT": "haïti",
    "HU": "hongrie", "ID": "indonésie", "IE": "irlande", "IL": "israël", "IM": "île de man",
    "IN": "inde", "IO": "territoire britannique de l'océan indien", "IQ": "irak", "IR": "iran",
    "IS": "islande", "IT": "italie", "JE": "jersey", "JM": "jamaïque", "JO": "jordanie",
    "JP": "japon", "KE": "kenya", "KG": "kirghizstan", "KH": "cambodge", "KI": "kiribati",
    "KM": "comores", "KN": "saint-christophe-et-niévès", "KP": "corée du nord",
    "KR": "corée du sud", "KW": "koweït", "KY": "îles caïmans", "KZ": "kazakhstan", "LA": "laos",
    "LB": "liban", "LC": "sainte-lucie", "LI": "liechtenstein", "LK": "sri lanka", "LR": "liberia",
    "LS": "lesotho", "LT": "lituanie", "LU": "luxembourg", "LV": "lettonie", "LY": "libye",
    "MA": "maroc", "MC": "monaco", "MD": "moldavie", "ME": "monténégro", "MF": "saint-martin",
    "MG": "madagascar", "MH": "îles marshall", "MK": "macédoine du nord", "ML": "mali",
    "MM": "myanmar", "MN": "mongolie", "MO": "macao", "MP": "îles mariannes du nord",
    "MQ": "martinique", "MR": "mauritanie", "MS": "montserrat", "MT": "malte", "MU": "île maurice",
    "MV": "maldives", "MW": "malawi", "MX": "mexique", "MY": "malaisie", "MZ": "mozambique",
    "NA": "namibie", "NC": "nouvelle-calédonie", "NE": "niger", "NF": "île norfolk",
    "NG": "nigeria", "NI": "nicaragua", "NL": "pays-bas", "NO": "norvège", "NP": "népal",
    "NR": "nauru", "NU": "niue", "NZ": "nouvelle-zélande", "OM": "oman", "PA": "panama",
    "PE": "pérou", "PF": "polynésie française", "PG": "papouasie-nouvelle-guinée",
    "PH": "philippines", "PK": "pakistan", "PL": "pologne", "PM": "saint-pierre-et-miquelon",
    "PN": "îles pitcairn", "PR": "porto rico", "PS": "territoires palestiniens", "PT": "portugal",
    "PW": "palaos", "PY": "paraguay", "QA": "qatar", "RE": "la réunion", "RO": "roumanie",
    "RS": "serbie", "RU": "russie", "RW": "rwanda", "SA": "arabie saoudite", "SB": "îles salomon",
    "SC": "seychelles", "SD": "soudan", "SE": "suède", "SG": "singapour", "SH": "sainte-hélène",
    "SI": "slovénie", "SJ": "svalbard et jan mayen", "SK": "slovaquie", "SL": "sierra leone",
    "SM": "saint-marin", "SN": "sénégal", "SO": "somalie", "SR": "suriname", "SS": "soudan du sud",
    "ST": "sao tomé-et-principe", "SV": "salvador", "SX": "sint maarten", "SY": "syrie",
    "SZ": "eswatini", "TC": "îles turques-et-caïques", "TD": "tchad",
    "TF": "terres australes françaises", "TG": "togo", "TH": "thaïlande", "TJ": "tadjikistan",
    "TK": "tokelau", "TL": "timor oriental", "TM": "turkménistan", "TN": "tunisie", "TO": "tonga",
    "TR": "turquie", "TT": "trinité-et-tobago", "TV": "tuvalu", "TW": "taïwan", "TZ": "tanzanie",
    "UA": "ukraine", "UG": "ouganda", "UM": "îles mineures éloignées des états-unis",
    "US": "états-unis", "UY": "uruguay", "UZ": "ouzbékistan", "VA": "cité du vatican",
    "VC": "saint-vincent-et-les grenadines", "VE": "venezuela", "VG": "îles vierges britanniques",
    "VI": "îles vierges des états-unis", "VN": "viêt nam", "VU": "vanuatu",
    "WF": "wallis-et-futuna", "WS": "samoa", "YE": "yémen", "YT": "mayotte", "ZA": "afrique du sud",
    "ZM": "zambie", "ZW": "zimbabwe", "XK": "kosovo",
}  # fmt: skip
"""Country code → its name."""
ALSO = {
    "US": "etats-unis|usa", "GB": "grande-bretagne", "EG": "egypte", "CD": "rdc|rd congo",
    "MM": "birmanie", "VN": "vietnam|viet nam", "BY": "bélarus|belarus", "CZ": "république tchèque",
    "TW": "taiwan", "ET": "ethiopie", "ER": "erythree", "PS": "palestine", "BA": "bosnie",
    "VA": "vatican", "SV": "el salvador", "IQ": "iraq", "NG": "nigéria", "LR": "libéria",
    "MD": "moldova", "KG": "kirghizistan", "MK": "macédoine", "AE": "emirats arabes unis",
    "EC": "equateur",
}  # fmt: skip
"""Other names of countries that the press writes; not Hollande, who was a president."""
OF_COUNTRIES = (
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
ALSO_OF = "GB anglais"
"""Adjectives that are no nouns for people, or stand for a part of a country's people."""
SEATS = {
    "RU": "moscou|kremlin", "US": "washington|maison blanche|administration americaine",
    "GB": "londres|downing street", "DE": "berlin", "IT": "rome", "ES": "madrid|moncloa",
    "FR": "paris", "CN": "pekin", "JP": "tokyo", "SY": "damas|regime syrien|regime de damas",
    "IR": "teheran", "IQ": "bagdad", "TR": "ankara", "UA": "kiev|kyiv", "EG": "le caire|caire",
    "DZ": "alger", "MA": "rabat", "SA": "riyad|ryad", "PK": "islamabad", "IN": "new delhi",
    "AF": "kaboul", "LB": "beyrouth", "LY": "tripoli", "KP": "pyongyang", "KR": "seoul",
    "PL": "varsovie", "GR": "athenes", "PT": "lisbonne", "SD": "khartoum", "VE": "caracas",
    "CO": "bogota", "CU": "la havane|havane", "BR": "brasilia", "AU": "canberra", "CA": "ottawa",
    "HU": "budapest", "BY": "minsk", "AM": "erevan", "AZ": "bakou", "GE": "tbilissi",
    "ET": "addis abeba", "RW": "kigali", "KE": "nairobi", "MX": "mexico", "AR": "buenos aires",
    "YE": "sanaa", "RS": "belgrade", "SE": "stockholm", "NO": "oslo", "FI": "helsinki",
}  # fmt: skip
"""What the press says for a government: its capital, its palace; folded. Bare, they speak."""
NAMESAKES = ""
"""Names of countries that, alone, are as well somebody's or something else's."""
_FEMININE = (
    ("ien", "ienne"), ("éen", "éenne"), ("yen", "yenne"), ("on", "onne"), ("ec", "ecque"),
    ("if", "ive"), ("rc", "rque"), ("ou", "oue"), ("e", "e"), ("i", "ie"), ("", "e"),
)  # fmt: skip
"""(ending of the masculine, of the feminine), the first that fits."""


def forms(name: str) -> set[str]:
    """One man, one woman, several of either."""
    ending, feminine = next(pair for pair in _FEMININE if name.endswith(pair[0]))
    woman = name[: len(name) - len(ending)] + feminine
    many = name if name.endswith(("s", "x", "z")) else f"{name}s"
    return {name, woman, many, f"{woman}s"}
