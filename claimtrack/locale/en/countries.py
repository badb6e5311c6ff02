"""English names of countries (ISO 3166-1, Unicode CLDR 47), their people, their seats of power."""

# Without Georgia: in English news it is as often the American state.
COUNTRIES: dict[str, str] = {
    "AD": "andorra", "AE": "united arab emirates", "AF": "afghanistan", "AG": "antigua and barbuda",
    "AI": "anguilla", "AL": "albania", "AM": "armenia", "AO": "angola", "AQ": "antarctica",
    "AR": "argentina", "AS": "american samoa", "AT": "austria", "AU": "australia", "AW": "aruba",
    "AX": "åland islands", "AZ": "azerbaijan", "BA": "bosnia and herzegovina", "BB": "barbados",
    "BD": "bangladesh", "BE": "belgium", "BF": "burkina faso", "BG": "bulgaria", "BH": "bahrain",
    "BI": "burundi", "BJ": "benin", "BL": "saint barthélemy", "BM": "bermuda", "BN": "brunei",
    "BO": "bolivia", "BQ": "caribbean netherlands", "BR": "brazil", "BS": "bahamas", "BT": "bhutan",
    "BV": "bouvet island", "BW": "botswana", "BY": "belarus", "BZ": "belize", "CA": "canada",
    "CC": "cocos islands", "CD": "democratic republic of the congo",
    "CF": "central african republic", "CG": "congo", "CH": "switzerland", "CI": "ivory coast",
    "CK": "cook islands", "CL": "chile", "CM": "cameroon", "CN": "china", "CO": "colombia",
    "CR": "costa rica", "CU": "cuba", "CV": "cape verde", "CW": "curaçao", "CX": "christmas island",
    "CY": "cyprus", "CZ": "czechia", "DE": "germany", "DJ": "djibouti", "DK": "denmark",
    "DM": "dominica", "DO": "dominican republic", "DZ": "algeria", "EC": "ecuador", "EE": "estonia",
    "EG": "egypt", "EH": "western sahara", "ER": "eritrea", "ES": "spain", "ET": "ethiopia",
    "FI": "finland", "FJ": "fiji", "FK": "falkland islands", "FM": "micronesia",
    "FO": "faroe islands", "FR": "france", "GA": "gabon", "GB": "united kingdom", "GD": "grenada",
    "GF": "french guiana", "GG": "guernsey", "GH": "ghana", "GI": "gibraltar", "GL": "greenland",
    "GM": "gambia", "GN": "guinea", "GP": "guadeloupe", "GQ": "equatorial guinea", "GR": "greece",
    "GS": "south georgia and south sandwich islands", "GT": "guatemala", "GU": "guam",
    "GW": "guinea-bissau", "GY": "guyana", "HK": "hong kong", "HM": "heard and mcdonald islands",
    "HN": "honduras", "HR": "croatia", "HT": "haiti", "HU": "hungary", "ID": "indonesia",
    "IE": "ireland", "IL": "israel", "IM": "isle of man", "IN": "india",
    "IO": "british indian ocean territory", "IQ": "iraq", "IR": "iran", "IS": "iceland",
    "IT": "italy", "JE": "jersey", "JM": "jamaica", "JO": "jordan", "JP": "japan", "KE": "kenya",
    "KG": "kyrgyzstan", "KH": "cambodia", "KI": "kiribati", "KM": "comoros",
    "KN": "saint kitts and nevis", "KP": "north korea", "KR": "south korea", "KW": "kuwait",
    "KY": "cayman islands", "KZ": "kazakhstan", "LA": "laos", "LB": "lebanon", "LC": "saint lucia",
    "LI": "liechtenstein", "LK": "sri lanka", "LR": "liberia", "LS": "lesotho", "LT": "lithuania",
    "LU": "luxembourg", "LV": "latvia", "LY": "libya", "MA": "morocco", "MC": "monaco",
    "MD": "moldova", "ME": "montenegro", "MF": "saint martin", "MG": "madagascar",
    "MH": "marshall islands", "MK": "north macedonia", "ML": "mali", "MM": "myanmar",
    "MN": "mongolia", "MO": "macao", "MP": "northern mariana islands", "MQ": "martinique",
    "MR": "mauritania", "MS": "montserrat", "MT": "malta", "MU": "mauritius", "MV": "maldives",
    "MW": "malawi", "MX": "mexico", "MY": "malaysia", "MZ": "mozambique", "NA": "namibia",
    "NC": "new caledonia", "NE": "niger", "NF": "norfolk island", "NG": "nigeria",
    "NI": "nicaragua", "NL": "netherlands", "NO": "norway", "NP": "nepal", "NR": "nauru",
    "NU": "niue", "NZ": "new zealand", "OM": "oman", "PA": "panama", "PE": "peru",
    "PF": "french polynesia", "PG": "papua new guinea", "PH": "philippines", "PK": "pakistan",
    "PL": "poland", "PM": "saint pierre and miquelon", "PN": "pitcairn islands",
    "PR": "puerto rico", "PS": "palestinian territories", "PT": "portugal", "PW": "palau",
    "PY": "paraguay", "QA": "qatar", "RE": "réunion", "RO": "romania", "RS": "serbia",
    "RU": "russia", "RW": "rwanda", "SA": "saudi arabia", "SB": "solomon islands",
    "SC": "seychelles", "SD": "sudan", "SE": "sweden", "SG": "singapore", "SH": "saint helena",
    "SI": "slovenia", "SJ": "svalbard and jan mayen", "SK": "slovakia", "SL": "sierra leone",
    "SM": "san marino", "SN": "senegal", "SO": "somalia", "SR": "suriname", "SS": "south sudan",
    "ST": "são tomé and príncipe", "SV": "el salvador", "SX": "sint maarten", "SY": "syria",
    "SZ": "eswatini", "TC": "turks and caicos islands", "TD": "chad",
    "TF": "french southern territories", "TG": "togo", "TH": "thailand", "TJ": "tajikistan",
    "TK": "tokelau", "TL": "timor-leste", "TM": "turkmenistan", "TN": "tunisia", "TO": "tonga",
    "TR": "turkey", "TT": "trinidad and tobago", "TV": "tuvalu", "TW": "taiwan", "TZ": "tanzania",
    "UA": "ukraine", "UG": "uganda", "UM": "u.s. outlying islands", "US": "united states",
    "UY": "uruguay", "UZ": "uzbekistan", "VA": "vatican city", "VC": "saint vincent and grenadines",
    "VE": "venezuela", "VG": "british virgin islands", "VI": "u.s. virgin islands", "VN": "vietnam",
    "VU": "vanuatu", "WF": "wallis and futuna", "WS": "samoa", "YE": "yemen", "YT": "mayotte",
    "ZA": "south africa", "ZM": "zambia", "ZW": "zimbabwe", "XK": "kosovo",
}  # fmt: skip
"""Country code → its name."""
ALSO = {
    "US": "u.s.|us|usa", "GB": "uk|britain|great britain", "AE": "uae", "CI": "côte d'ivoire",
    "CD": "dr congo|drc", "CZ": "czech republic", "MM": "burma", "MK": "macedonia",
    "SZ": "swaziland", "CV": "cabo verde", "TR": "türkiye", "NL": "holland", "PS": "palestine",
    "BA": "bosnia", "VA": "vatican", "TL": "east timor", "LC": "st. lucia", "RE": "reunion",
}  # fmt: skip
"""Other names of countries that the press writes."""
OF_COUNTRIES = (
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
ALSO_OF = (
    "DK danish|SE swedish|FI finnish|TR turkish|IS icelandic|NZ new-zealand|KZ kazakh|AR argentine|"
    "LU luxembourg|LI liechtenstein|BW botswanan|LS lesotho|KI kiribati|SC seychelles|CF car"
)
"""Adjectives that are no nouns for people, or stand for a part of a country's people."""
SEATS = {
    "RU": "moscow|kremlin", "US": "washington|white house|u s administration|us administration",
    "GB": "london|downing street", "DE": "berlin", "IT": "rome", "ES": "madrid", "FR": "paris",
    "CN": "beijing", "JP": "tokyo", "SY": "damascus|syrian regime|damascus regime",
    "IR": "tehran", "IQ": "baghdad", "TR": "ankara", "UA": "kiev|kyiv", "EG": "cairo",
    "DZ": "algiers", "MA": "rabat", "SA": "riyadh", "PK": "islamabad", "IN": "new delhi|delhi",
    "AF": "kabul", "LB": "beirut", "LY": "tripoli", "KP": "pyongyang", "KR": "seoul",
    "PL": "warsaw", "GR": "athens", "PT": "lisbon", "SD": "khartoum", "VE": "caracas",
    "CO": "bogota", "CU": "havana", "BR": "brasilia", "AU": "canberra", "CA": "ottawa",
    "HU": "budapest", "BY": "minsk", "AM": "yerevan", "AZ": "baku", "GE": "tbilisi",
    "ET": "addis ababa", "RW": "kigali", "KE": "nairobi", "AR": "buenos aires",
    "YE": "sanaa", "RS": "belgrade", "SE": "stockholm", "NO": "oslo", "FI": "helsinki",
}  # fmt: skip
"""What the press says for a government: its capital, its palace; folded. Bare, they speak."""
NAMESAKES = "jordan chad georgia jersey guernsey reunion us"
"""Names of countries that, alone, are as well somebody's or something else's."""


def forms(name: str) -> set[str]:
    """One and several."""
    return {name, f"{name}s"}
