"""Spanish everyday words."""

from claimtrack.lang.tables.words import WordTable, words

TABLE = WordTable(
    function=words(
        "el la los las un una unos unas de del al y e en que por para con no se su sus lo le les "
        "es son fue fueron era eran ha han había habían está están este esta estos estas ese esa "
        "eso esto más pero como cuando donde entre sobre sin hasta desde según también ya muy "
        "tras ante contra durante porque si o u ni dos todo todos sino aunque mientras ser hay "
        "nos yo él ella ellos ellas cual cuyo cuya quien quienes otro otra otros otras cerca ayer hoy "
        "mañana aquí hacia menos casi unos varios varias"
    ),
    abbreviations=words(
        "sr sra sres sras srta dr dra d dña ud uds vd lic ing arq gral gral cnel cap tte sgto pdte "
        "prof profa mons rvdo st sto sta art arts núm nº pág págs p pp cap vol fig etc ej cf av avda "
        "apdo aprox tel dpto depto cía s.a ee uu ene feb mar abr jun jul ago sept sep oct nov dic"
    ),
    determiners=words(
        "el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella "
        "aquellos aquellas su sus mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra "
        "varios varias algunos algunas algún alguna muchos muchas pocos pocas ambos ambas cada "
        "ningún ninguna todo toda todos todas otro otra otros otras cierto cierta ciertos ciertas "
        "diversos diversas dos tres cuatro cinco seis siete ocho nueve diez"
    ),
    prepositions=words(
        "a al de del en con por para sin sobre entre hacia hasta desde contra ante bajo tras según "
        "durante mediante junto excepto salvo vía dentro fuera cerca lejos"
    ),
    openers=words(
        "que cuando si pero porque pues aunque mientras como donde sino así conque luego entonces "
        "mas ya"
    ),
    coordinators=words("y e o u ni"),
    relatives=words("quien quienes cual cuales cuyo cuya cuyos cuyas"),
    adverbs=words(
        "también además después luego entonces antes ahora ayer hoy mañana todavía aún ya siempre "
        "nunca jamás así mismo misma mismos mismas incluso tampoco aquí allí ahí bien mal más muy "
        "tarde temprano asimismo igualmente pronto finalmente sin embargo quizá quizás acaso solo sólo apenas casi"
    ),
    inner=words(
        "por su parte lado en este sentido otra vez de nuevo asimismo a la prensa los medios ese "
        "sobre esta cuestión línea al respecto cuanto tanto no nada todo les le lo se me nos"
    ),
    adverb_ending="mente",
    times=words(
        "lunes martes miércoles jueves viernes sábado domingo ayer anteayer hoy mañana noche tarde "
        "madrugada mediodía semana mes año día enero febrero marzo abril mayo junio julio agosto "
        "septiembre setiembre octubre noviembre diciembre este esta pasado pasada anoche "
        "recientemente próximo próxima víspera"
    ),
    finite=words(
        "es son era eran fue fueron será serán sería serían está están estaba estaban estuvo "
        "estuvieron estará estarán ha han había habían habrá habrán habría habrían hubo hay tiene "
        "tienen tenía tenían tuvo tuvieron tendrá tendrán puede pueden podía podían pudo podrá "
        "podrán podría podrían debe deben debía debían deberá deberán debería deberían va van iba "
        "iban irá irán hace hacen hacía hacían hizo hicieron hará harán quiere quieren quería "
        "querían sabe saben sea sean haya hayan viene vienen vino vinieron llegó llegaron quedó "
        "quedaron perdió perdieron ganó ganaron murió murieron salió salieron sigue siguen"
    ),
    finite_endings=("aron", "ieron", "yeron", "aban", "arán", "erán", "irán", "arían", "erían",
                    "irían", "jeron", "ó"),
    open_endings=("ó", "aron", "ieron", "aba", "aban", "ía", "ían", "a", "e", "an", "en", "jo"),
    elisions=r"(?!)",
    suffixes=r"(?!)",
    stemmer="spanish",
)  # fmt: skip
