"""Spanish nouns for people by nation, region, people or faith.

One for each country of ISO 3166 that has a people of its own. The names of
inhabitants are facts, collected by us; regions, peoples and faiths as far as the world's news
speaks of them.
"""

_OF_COUNTRIES = (
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
_PEOPLES = (
    "abjasio andaluz árabe aragonés asturiano balear bereber bretón canario cántabro castellano "
    "catalán checheno corso cosaco escocés europeo africano asiático latinoamericano hispano "
    "extremeño flamenco gallego galés gitano hutu indígena inglés judío kurdo leonés madrileño "
    "mallorquín maorí mapuche murciano navarro osetio pastún quechua aimara guaraní riojano rohinyá "
    "saharaui sardo siciliano sij tamil tártaro tibetano tuareg tutsi uigur valenciano valón vasco "
    "yazidí zulú barcelonés sevillano malagueño bilbaíno zaragozano coruñés parisino londinense "
    "berlinés moscovita neoyorquino bonaerense porteño bogotano caraqueño limeño habanero católico "
    "evangélico musulmán cristiano budista hindú suní chií chiita mormón"
)
"""Peoples, regions, faiths and great cities."""
_FORMS = (
    ("és", "és esa eses esas"), ("án", "án ana anes anas"), ("ín", "ín ina ines inas"),
    ("ón", "ón ona ones onas"), ("ol", "ol ola oles olas"), ("uz", "uz uza uces uzas"),
    ("o", "o a os as"), ("í", "í íes ís"), ("ú", "ú úes ús"), ("ís", "ís isa ises isas"),
    ("r", "r res"), ("l", "l les"), ("j", "j js"), ("", " s"),
)  # fmt: skip
"""(ending of one man, endings of one man, one woman, several of either), the first that fits."""


def _forms(name: str) -> set[str]:
    ending, forms = next(pair for pair in _FORMS if name.endswith(pair[0]))
    stem = name[: len(name) - len(ending)]
    return {stem + form for form in forms.split(" ")}


def _singulars() -> list[str]:
    named = [name for row in _OF_COUNTRIES.split("|") for name in row.split()[1:]]
    return [*named, *_PEOPLES.split()]


NATIONS = frozenset(form for name in _singulars() for form in _forms(name))
"""Nouns for people by where they come from or what they believe, in lower case."""
COUNTRIES_NAMED = frozenset(row.split()[0] for row in _OF_COUNTRIES.split("|"))
"""The countries whose people have a name here."""
