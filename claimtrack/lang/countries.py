"""Place ids of all countries and territories by their code in ISO 3166-1, for every language."""

IDS: dict[str, str] = {
    "AD": "andorra", "AE": "united-arab-emirates", "AF": "afghanistan", "AG": "antigua-and-barbuda",
    "AI": "anguilla", "AL": "albania", "AM": "armenia", "AO": "angola", "AQ": "antarctica",
    "AR": "argentina", "AS": "american-samoa", "AT": "austria", "AU": "australia", "AW": "aruba",
    "AX": "aland", "AZ": "azerbaijan", "BA": "bosnia", "BB": "barbados", "BD": "bangladesh",
    "BE": "belgium", "BF": "burkina-faso", "BG": "bulgaria", "BH": "bahrain", "BI": "burundi",
    "BJ": "benin", "BL": "saint-barthelemy", "BM": "bermuda", "BN": "brunei", "BO": "bolivia",
    "BQ": "caribbean-netherlands", "BR": "brazil", "BS": "bahamas", "BT": "bhutan",
    "BV": "bouvet-island", "BW": "botswana", "BY": "belarus", "BZ": "belize", "CA": "canada",
    "CC": "cocos-keeling-islands", "CD": "dr-congo", "CF": "central-african-republic",
    "CG": "congo", "CH": "switzerland", "CI": "ivory-coast", "CK": "cook-islands", "CL": "chile",
    "CM": "cameroon", "CN": "china", "CO": "colombia", "CR": "costa-rica", "CU": "cuba",
    "CV": "cape-verde", "CW": "curacao", "CX": "christmas-island", "CY": "cyprus", "CZ": "czechia",
    "DE": "germany", "DJ": "djibouti", "DK": "denmark", "DM": "dominica",
    "DO": "dominican-republic", "DZ": "algeria", "EC": "ecuador", "EE": "estonia", "EG": "egypt",
    "EH": "western-sahara", "ER": "eritrea", "ES": "spain", "ET": "ethiopia", "FI": "finland",
    "FJ": "fiji", "FK": "falkland-islands", "FM": "micronesia", "FO": "faroe-islands",
    "FR": "france", "GA": "gabon", "GB": "united-kingdom", "GD": "grenada", "GE": "georgia",
    "GF": "french-guiana", "GG": "guernsey", "GH": "ghana", "GI": "gibraltar", "GL": "greenland",
    "GM": "gambia", "GN": "guinea", "GP": "guadeloupe", "GQ": "equatorial-guinea", "GR": "greece",
    "GS": "south-georgia-and-south-sandwich-islands", "GT": "guatemala", "GU": "guam",
    "GW": "guinea-bissau", "GY": "guyana", "HK": "hong-kong", "HM": "heard-and-mcdonald-islands",
    "HN": "honduras", "HR": "croatia", "HT": "haiti", "HU": "hungary", "ID": "indonesia",
    "IE": "ireland", "IL": "israel", "IM": "isle-of-man", "IN": "india",
    "IO": "british-indian-ocean-territory", "IQ": "iraq", "IR": "iran", "IS": "iceland",
    "IT": "italy", "JE": "jersey", "JM": "jamaica", "JO": "jordan", "JP": "japan", "KE": "kenya",
    "KG": "kyrgyzstan", "KH": "cambodia", "KI": "kiribati", "KM": "comoros",
    "KN": "saint-kitts-and-nevis", "KP": "north-korea", "KR": "south-korea", "KW": "kuwait",
    "KY": "cayman-islands", "KZ": "kazakhstan", "LA": "laos", "LB": "lebanon", "LC": "saint-lucia",
    "LI": "liechtenstein", "LK": "sri-lanka", "LR": "liberia", "LS": "lesotho", "LT": "lithuania",
    "LU": "luxembourg", "LV": "latvia", "LY": "libya", "MA": "morocco", "MC": "monaco",
    "MD": "moldova", "ME": "montenegro", "MF": "saint-martin", "MG": "madagascar",
    "MH": "marshall-islands", "MK": "north-macedonia", "ML": "mali", "MM": "myanmar",
    "MN": "mongolia", "MO": "macao", "MP": "northern-mariana-islands", "MQ": "martinique",
    "MR": "mauritania", "MS": "montserrat", "MT": "malta", "MU": "mauritius", "MV": "maldives",
    "MW": "malawi", "MX": "mexico", "MY": "malaysia", "MZ": "mozambique", "NA": "namibia",
    "NC": "new-caledonia", "NE": "niger", "NF": "norfolk-island", "NG": "nigeria",
    "NI": "nicaragua", "NL": "netherlands", "NO": "norway", "NP": "nepal", "NR": "nauru",
    "NU": "niue", "NZ": "new-zealand", "OM": "oman", "PA": "panama", "PE": "peru",
    "PF": "french-polynesia", "PG": "papua-new-guinea", "PH": "philippines", "PK": "pakistan",
    "PL": "poland", "PM": "saint-pierre-and-miquelon", "PN": "pitcairn-islands",
    "PR": "puerto-rico", "PS": "palestine", "PT": "portugal", "PW": "palau", "PY": "paraguay",
    "QA": "qatar", "RE": "reunion", "RO": "romania", "RS": "serbia", "RU": "russia", "RW": "rwanda",
    "SA": "saudi-arabia", "SB": "solomon-islands", "SC": "seychelles", "SD": "sudan",
    "SE": "sweden", "SG": "singapore", "SH": "saint-helena", "SI": "slovenia",
    "SJ": "svalbard-and-jan-mayen", "SK": "slovakia", "SL": "sierra-leone", "SM": "san-marino",
    "SN": "senegal", "SO": "somalia", "SR": "suriname", "SS": "south-sudan", "ST": "sao-tome",
    "SV": "el-salvador", "SX": "sint-maarten", "SY": "syria", "SZ": "eswatini",
    "TC": "turks-and-caicos-islands", "TD": "chad", "TF": "french-southern-territories",
    "TG": "togo", "TH": "thailand", "TJ": "tajikistan", "TK": "tokelau", "TL": "timor-leste",
    "TM": "turkmenistan", "TN": "tunisia", "TO": "tonga", "TR": "turkey",
    "TT": "trinidad-and-tobago", "TV": "tuvalu", "TW": "taiwan", "TZ": "tanzania", "UA": "ukraine",
    "UG": "uganda", "UM": "u-s-outlying-islands", "US": "united-states", "UY": "uruguay",
    "UZ": "uzbekistan", "VA": "vatican", "VC": "saint-vincent-and-grenadines", "VE": "venezuela",
    "VG": "british-virgin-islands", "VI": "u-s-virgin-islands", "VN": "vietnam", "VU": "vanuatu",
    "WF": "wallis-and-futuna", "WS": "samoa", "YE": "yemen", "YT": "mayotte", "ZA": "south-africa",
    "ZM": "zambia", "ZW": "zimbabwe", "XK": "kosovo",
}  # fmt: skip
"""Two-letter code → place id, after the English short name. Kosovo under its user-assigned code."""

_CONTINENTS = {
    "africa": (
        "DZ AO BJ BW IO BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET TF GA GM GH GN GW KE LS LR "
        "LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW"
    ),
    "asia": (
        "AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KW KG LA LB MO MY MV MN MM NP "
        "KP OM PK PH QA KR SA SG LK PS SY TJ TH TL TR TM AE UZ VN YE TW"
    ),
    "europe": (
        "AL AD AT BY BE BA BG HR CZ DK EE FO FI FR DE GI GR GG VA HU IS IE IM IT JE LV LI LT LU MT "
        "MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB AX XK"
    ),
}
CONTINENT_OF: dict[str, str] = {
    IDS[code]: continent for continent, codes in _CONTINENTS.items() for code in codes.split()
}
"""Place id of a country → that of its continent, after the regions of the United Nations (M49)."""
