"""Spanish names of countries (ISO 3166-1, Unicode CLDR 47), their people, their seats of power."""

COUNTRIES: dict[str, str] = {
    "AD": "andorra", "AE": "emiratos árabes unidos", "AF": "afganistán", "AG": "antigua y barbuda",
    "AI": "anguila", "AL": "albania", "AM": "armenia", "AO": "angola", "AQ": "antártida",
    "AR": "argentina", "AS": "samoa americana", "AT": "austria", "AU": "australia", "AW": "aruba",
    "AX": "islas aland", "AZ": "azerbaiyán", "BA": "bosnia y herzegovina", "BB": "barbados",
    "BD": "bangladés", "BE": "bélgica", "BF": "burkina faso", "BG": "bulgaria", "BH": "baréin",
    "BI": "burundi", "BJ": "benín", "BL": "san bartolomé", "BM": "bermudas", "BN": "brunéi",
    "BO": "bolivia", "BQ": "caribe neerlandés", "BR": "brasil", "BS": "bahamas", "BT": "bután",
    "BV": "isla bouvet", "BW": "botsuana", "BY": "bielorrusia", "BZ": "belice", "CA": "canadá",
    "CC": "islas cocos", "CD": "república democrática del congo", "CF": "república centroafricana",
    "CG": "congo", "CH": "suiza", "CI": "côte d'ivoire", "CK": "islas cook", "CL": "chile",
    "CM": "camerún", "CN": "china", "CO": "colombia", "CR": "costa rica", "CU": "cuba",
    "CV": "cabo verde", "CW": "curazao", "CX": "isla de navidad", "CY": "chipre", "CZ": "chequia",
    "DE": "alemania", "DJ": "yibuti", "DK": "dinamarca", "DM": "dominica",
    "DO": "república dominicana", "DZ": "argelia", "EC": "ecuador", "EE": "estonia", "EG": "egipto",
    "EH": "sáhara occidental", "ER": "eritrea", "ES": "españa", "ET": "etiopía", "FI": "finlandia",
    "FJ": "fiyi", "FK": "islas malvinas", "FM": "micronesia", "FO": "islas feroe", "FR": "francia",
    "GA": "gabón", "GB": "reino unido", "GD": "granada", "GE": "georgia", "GF": "guayana francesa",
    "GG": "guernesey", "GH": "ghana", "GI": "gibraltar", "GL": "groenlandia", "GM": "gambia",
    "GN": "guinea", "GP": "guadalupe", "GQ": "guinea ecuatorial", "GR": "grecia",
    "GS": "islas georgia del sur y sandwich del sur", "GT": "guatemala", "GU": "guam",
    "GW": "guinea-bisáu", "GY": "guyana", "HK": "hong kong", "HM": "islas heard y mcdonald",
    "HN": "honduras", "HR": "croacia", "HT": "haití", "HU": "hungría", "ID": "indonesia",
    "IE": "irlanda", "IL": "israel", "IM": "isla de man", "IN": "india",
    "IO": "territorio británico del océano índico", "IQ": "irak", "IR": "irán", "IS": "islandia",
    "IT": "italia", "JE": "jersey", "JM": "jamaica", "JO": "jordania", "JP": "japón", "KE": "kenia",
    "KG": "kirguistán", "KH": "camboya", "KI": "kiribati", "KM": "comoras",
    "KN": "san cristóbal y nieves", "KP": "corea del norte", "KR": "corea del sur", "KW": "kuwait",
    "KY": "islas caimán", "KZ": "kazajistán", "LA": "laos", "LB": "líbano", "LC": "santa lucía",
    "LI": "liechtenstein", "LK": "sri lanka", "LR": "liberia", "LS": "lesoto", "LT": "lituania",
    "LU": "luxemburgo", "LV": "letonia", "LY": "libia", "MA": "marruecos", "MC": "mónaco",
    "MD": "moldavia", "ME": "montenegro", "MF": "san martín", "MG": "madagascar",
    "MH": "islas marshall", "MK": "macedonia del norte", "ML": "mali", "MM": "myanmar",
    "MN": "mongolia", "MO": "macao", "MP": "islas marianas del norte", "MQ": "martinica",
    "MR": "mauritania", "MS": "montserrat", "MT": "malta", "MU": "mauricio", "MV": "maldivas",
    "MW": "malaui", "MX": "méxico", "MY": "malasia", "MZ": "mozambique", "NA": "namibia",
    "NC": "nueva caledonia", "NE": "níger", "NF": "isla norfolk", "NG": "nigeria",
    "NI": "nicaragua", "NL": "países bajos", "NO": "noruega", "NP": "nepal", "NR": "nauru",
    "NU": "niue", "NZ": "nueva zelanda", "OM": "omán", "PA": "panamá", "PE": "perú",
    "PF": "polinesia francesa", "PG": "papúa nueva guinea", "PH": "filipinas", "PK": "pakistán",
    "PL": "polonia", "PM": "san pedro y miquelón", "PN": "islas pitcairn", "PR": "puerto rico",
    "PS": "territorios palestinos", "PT": "portugal", "PW": "palaos", "PY": "paraguay",
    "QA": "catar", "RE": "reunión", "RO": "rumanía", "RS": "serbia", "RU": "rusia", "RW": "ruanda",
    "SA": "arabia saudí", "SB": "islas salomón", "SC": "seychelles", "SD": "sudán", "SE": "suecia",
    "SG": "singapur", "SH": "santa elena", "SI": "eslovenia", "SJ": "svalbard y jan mayen",
    "SK": "eslovaquia", "SL": "sierra leona", "SM": "san marino", "SN": "senegal", "SO": "somalia",
    "SR": "surinam", "SS": "sudán del sur", "ST": "santo tomé y príncipe", "SV": "el salvador",
    "SX": "sint maarten", "SY": "siria", "SZ": "esuatini", "TC": "islas turcas y caicos",
    "TD": "chad", "TF": "territorios australes franceses", "TG": "togo", "TH": "tailandia",
    "TJ": "tayikistán", "TK": "tokelau", "TL": "timor-leste", "TM": "turkmenistán", "TN": "túnez",
    "TO": "tonga", "TR": "turquía", "TT": "trinidad y tobago", "TV": "tuvalu", "TW": "taiwán",
    "TZ": "tanzania", "UA": "ucrania", "UG": "uganda", "UM": "islas menores alejadas de ee. uu.",
    "US": "estados unidos", "UY": "uruguay", "UZ": "uzbekistán", "VA": "ciudad del vaticano",
    "VC": "san vicente y las granadinas", "VE": "venezuela", "VG": "islas vírgenes británicas",
    "VI": "islas vírgenes de ee. uu.", "VN": "vietnam", "VU": "vanuatu", "WF": "wallis y futuna",
    "WS": "samoa", "YE": "yemen", "YT": "mayotte", "ZA": "sudáfrica", "ZM": "zambia",
    "ZW": "zimbabue", "XK": "kosovo",
}  # fmt: skip
"""Country code → its name."""
ALSO = {
    "CI": "costa de marfil", "US": "ee.uu.|ee. uu.|eeuu|ee uu|norteamérica", "GB": "gran bretaña",
    "SA": "arabia saudita", "QA": "qatar", "IQ": "iraq", "RO": "rumania", "MM": "birmania",
    "KR": "surcorea", "KP": "norcorea", "NL": "holanda", "CZ": "república checa",
    "ZW": "zimbabwe", "KE": "kenya", "MW": "malawi", "BW": "botswana", "RW": "rwanda",
    "CD": "rdc|rd congo", "PS": "palestina", "BD": "bangladesh", "BH": "bahréin", "BA": "bosnia",
    "ML": "malí", "NZ": "nueva zelandia", "ZA": "suráfrica", "SS": "sursudán", "MX": "méjico",
    "LS": "lesotho", "FJ": "fiji", "VA": "vaticano", "BY": "belarús|belarus", "MD": "moldova",
    "TL": "timor oriental", "KG": "kirguizistán", "TJ": "tadjikistán", "DJ": "djibouti",
    "EH": "sahara occidental", "SZ": "suazilandia", "TH": "thailandia", "CV": "islas de cabo verde",
}  # fmt: skip
"""Other names of countries that the Spanish press of two continents writes."""
OF_COUNTRIES = (
    "AD andorrano|AE emiratí|AF afgano|AG antiguano|AL albanés|AM armenio|AO angoleño|AR argentino|"
    "AT austriaco austríaco|AU australiano|AZ azerbaiyano azerí|BA bosnio|BB barbadense|"
    "BD bangladesí|BE belga|BF burkinés|BG búlgaro|BH bareiní|BI burundés|BJ beninés|BN bruneano|"
    "BO boliviano|BR brasileño brasilero|BS bahameño|BT butanés|BW botsuano|BY bielorruso|"
    "BZ beliceño|CA canadiense|CD congoleño congolés|CF centroafricano|CG congoleño|CH suizo|"
    "CI marfileño|CL chileno|CM camerunés|CN chino|CO colombiano|CR costarricense|CU cubano|"
    "CV caboverdiano|CY chipriota|CZ checo|DE alemán|DJ yibutiano|DK danés|DM dominiqués|"
    "DO dominicano|DZ argelino|EC ecuatoriano|EE estonio|EG egipcio|ER eritreo|ES español|"
    "ET etíope|FI finlandés|FJ fiyiano|FM micronesio|FR francés|GA gabonés|GB británico|"
    "GD granadino|GE georgiano|GH ghanés|GM gambiano|GN guineano|GQ ecuatoguineano|GR griego|"
    "GT guatemalteco|GW bisauguineano|GY guyanés|HN hondureño|HR croata|HT haitiano|HU húngaro|"
    "ID indonesio|IE irlandés|IL israelí|IN indio|IQ iraquí|IR iraní|IS islandés|IT italiano|"
    "JM jamaicano jamaiquino|JO jordano|JP japonés|KE keniano keniata|KG kirguís|KH camboyano|"
    "KI kiribatiano|KM comorense|KN sancristobaleño|KP norcoreano|KR surcoreano coreano|KW kuwaití|"
    "KZ kazajo|LA laosiano|LB libanés|LC santalucense|LI liechtensteiniano|LK esrilanqués|"
    "LR liberiano|LS lesotense|LT lituano|LU luxemburgués|LV letón|LY libio|MA marroquí|"
    "MC monegasco|MD moldavo|ME montenegrino|MG malgache|MH marshalés|MK macedonio|ML maliense|"
    "MM birmano|MN mongol|MR mauritano|MT maltés|MU mauriciano|MV maldivo|MW malauí|MX mexicano|"
    "MY malasio|MZ mozambiqueño|NA namibio|NE nigerino|NG nigeriano|NI nicaragüense|"
    "NL neerlandés holandés|NO noruego|NP nepalí|NR nauruano|NZ neozelandés|OM omaní|PA panameño|"
    "PE peruano|PG papú|PH filipino|PK pakistaní paquistaní|PL polaco|PR puertorriqueño|"
    "PS palestino|PT portugués|PW palauano|PY paraguayo|QA catarí qatarí|RO rumano|RS serbio|"
    "RU ruso|RW ruandés|SA saudí saudita|SB salomonense|SC seychellense|SD sudanés|SE sueco|"
    "SG singapurense|SI esloveno|SK eslovaco|SL sierraleonés|SM sanmarinense|SN senegalés|"
    "SO somalí|SR surinamés|SS sursudanés|ST santotomense|SV salvadoreño|SY sirio|SZ suazi|"
    "TD chadiano|TG togolés|TH tailandés|TJ tayiko|TL timorense|TM turcomano|TN tunecino|"
    "TO tongano|TR turco|TT trinitense|TV tuvaluano|TW taiwanés|TZ tanzano|UA ucraniano|UG ugandés|"
    "US estadounidense norteamericano|UY uruguayo|UZ uzbeko|VC sanvicentino|"
    "VE venezolano|VN vietnamita|VU vanuatuense|WS samoano|XK kosovar|YE yemení|ZA sudafricano|"
    "ZM zambiano|ZW zimbabuense"
)
"""ISO 3166 code and the names of those who live there, one man in the singular."""
ALSO_OF = "GB inglés"
"""Adjectives that are no nouns for people, or stand for a part of a country's people."""
SEATS = {
    "RU": "moscu|kremlin", "US": "washington|casa blanca|gobierno de washington",
    "GB": "londres|downing street", "DE": "berlin", "IT": "roma", "ES": "madrid|moncloa",
    "FR": "paris", "CN": "pekin|beijing", "JP": "tokio",
    "SY": "damasco|regimen sirio|regimen de damasco", "IR": "teheran", "IQ": "bagdad",
    "TR": "ankara", "UA": "kiev|kyiv", "EG": "el cairo|cairo", "DZ": "argel", "MA": "rabat",
    "SA": "riad", "PK": "islamabad", "IN": "nueva delhi", "AF": "kabul", "LB": "beirut",
    "LY": "tripoli", "KP": "pyongyang|pionyang", "KR": "seul", "PL": "varsovia", "GR": "atenas",
    "PT": "lisboa", "SD": "jartum", "VE": "caracas|miraflores", "CO": "bogota",
    "CU": "la habana|habana", "BR": "brasilia", "AU": "canberra", "CA": "ottawa",
    "HU": "budapest", "BY": "minsk", "AM": "erevan", "AZ": "baku", "GE": "tiflis",
    "ET": "adis abeba", "RW": "kigali", "KE": "nairobi", "AR": "buenos aires|casa rosada",
    "YE": "sana", "RS": "belgrado", "SE": "estocolmo", "NO": "oslo", "FI": "helsinki",
}  # fmt: skip
"""What the press says for a government: its capital, its palace; folded. Bare, they speak."""
NAMESAKES = "granada jersey guernsey reunion"
"""Names of countries that, alone, are as well somebody's or something else's."""
_FORMS = (
    ("és", "és esa eses esas"), ("án", "án ana anes anas"), ("ín", "ín ina ines inas"),
    ("ón", "ón ona ones onas"), ("ol", "ol ola oles olas"), ("uz", "uz uza uces uzas"),
    ("o", "o a os as"), ("í", "í íes ís"), ("ú", "ú úes ús"), ("ís", "ís isa ises isas"),
    ("r", "r res"), ("l", "l les"), ("j", "j js"), ("", " s"),
)  # fmt: skip
"""(ending of one man, endings of one man, one woman, several of either), the first that fits."""


def forms(name: str) -> set[str]:
    """One man, one woman, several of either."""
    ending, forms = next(pair for pair in _FORMS if name.endswith(pair[0]))
    stem = name[: len(name) - len(ending)]
    return {stem + form for form in forms.split(" ")}
