"""Spanish words for who puts forward a figure."""

from claimtrack.lang.tables.claimants import ClaimantTable

_HAVE = r"(?:ha|han|había|habían|habría|habrían)\s+(?:\w+mente\s+|ya\s+|también\s+|así\s+|antes\s+|aún\s+|inicialmente\s+)?"
_THEM = r"(?:no\s+)?(?:(?:l[oa]s?|les?|se)\s+)?"
_FREE = (
    r"(?:(?:(?!\s(?:después|tras|antes|desde|para|pese|durante|quien|que|con|por)\s)"
    r"[^,.;:«»“”\"\d]){0,60}\s)?"
)
"""Words between a verb and its figure: "habla ya de más de"."""
_WHO = r"(?P<who>(?:el\s+|la\s+|los\s+|las\s+)?[^,.;:«»“”\"\d]{2,50}?)"

TABLE = ClaimantTable(
    counting=rf"{_THEM}(?:{_HAVE}(?:contado|contabilizado|registrado|documentado|censado|verificado|recontado)|"
    r"(?:contabiliz|registr|document|cens|verific)(?:a|an|aba|aban|ó|aron)|"
    r"(?:cont(?:ó|aron|aba|aban)|cuenta|cuentan))\s+",
    estimating=rf"{_THEM}(?:{_HAVE}(?:estimado|evaluado|cifrado|calculado|situado|valorado)|"
    r"(?:estim|cifr|calcul|sitú|situ|valor)(?:a|an|aba|aban|ó|aron)|evalúa[n]?|evaluó|evaluaron)\s+"
    r"(?:[^,.;:«»“”\"\d]{0,50}\s)?en\s+(?:(?:el|un|los|las|torno\s+a(?:l|\s+l[oa]s)?)\s+)?",
    mentioning=rf"(?:{_HAVE}(?:hecho\s+referencia|mencionado|citado|aludido)|hac(?:e|en|ía)\s+referencia|"
    r"hizo\s+referencia|(?:mencion|cit)(?:a|an|aba|aban|ó|aron)|alude[n]?|aludió)\s+"
    r"(?:[^,.;:«»“”\"\d]{0,50}\s)?",
    seeing=rf"(?:{_HAVE}(?:visto|observado|constatado|contado|encontrado|identificado|hallado|descubierto)|"
    r"encontró|encontraron|identificó|identificaron|hallaron|descubrieron|vio|vieron|observó|observaron|constató|contó|"
    r"contaron)\s+",
    witnesses=r"investigador(?:es|as?)?|científic[oa]s?|expert[oa]s?|inspector(?:es|as?)?|arqueólog[oa]s?|"
    r"biólog[oa]s?|ingenier[oa]s?|fotógraf[oa]s?|periodistas?|corresponsal(?:es)?|testigos?|reporter[oa]s?|enviad[oa]s?|"
    r"equipos?|observador(?:es|as)?|camarógrafos?",
    opening=r"(?:y|pero|o|luego|después|además|también|así|entonces)\s+",
    made_by=r"(?:elaborad|realizad|efectuad|compilad|llevad|hech|redactad|enviad|publicad|difundid|"
    r"facilitad|proporcionad|comunicad|remitid|ofrecid|aportad|divulgad|recopilad|confirmad|dad|analizad|obtenid|tomad)[oa]s?\s+"
    r"(?:[^,.;:\n]{0,70}\s)?por\s+",
    viewpoint=r"(?:para|según)\s+(?=el\s|la\s|los\s|las\s)",
    stressed=(
        ("ella", r"la|una|su|esta|esa"),
        ("él", r"el|un|su|este|ese"),
        ("ellos", r"los|unos|sus|estos"),
        ("ellas", r"las|unas|sus|estas"),
    ),
    plurals=frozenset(["ellos", "ellas"]),
    possessives=r"su|sus",
    polls=r"encuestas?|sondeos?|estudios?|barómetros?",
    clients=r"para|publicad[oa]|encargad[oa]|difundid[oa]|realizad[oa]",
    relays=r"diarios?|periódicos?|rotativos?|prensa|cadena|medios?|radio|emisora|semanario|revista|televisión|portal",
    claiming=rf"(?:{_THEM}{_HAVE}(?:reivindicado|anunciado|avanzado|señalado|informado|reportado|pronosticado|"
    r"reclamado|exigido|lamentado|prometido|propuesto|dado\s+cuenta|hablado(?=\s+d))|(?:reivindic|anunci|avanz|"
    r"señal|report|pronostic|reclam|lament|apunt|denunci)(?:a|an|aba|aban|ó|aron)|exig(?:e|en|ía|ió|ieron)|(?:reconoc|admit)(?:e|en|ía|ió|ieron)|"
    r"promet(?:e|en|ía|ió|ieron)|propon(?:e|en|ía)|propuso|inform(?:a|an|ó|aron|aba)(?=\s+d)|"
    r"habl(?:a|an|ó|aron|aba|aban)(?=\s+d)|advi(?:erte[n]?|rtió|rtieron)(?=\s+d)|"
    r"(?:presume[n]?|alardea[n]?|se\s+jacta[n]?)(?=\s+d)|"
    r"(?:da|dan|dio|dieron|ofrec(?:e|en|ió|ieron))\s+(?:un|una|el|la|su)\s+(?:\w+\s+)?(?:balance|cifra|recuento)(?=\s+d)|(?:da|dan|dio|dieron|daba)\s+cuenta|elev(?:a|an|ó|aron)|"
    rf"rebaj(?:a|an|ó|aron))\s+{_FREE}",
    planning=rf"(?:(?:{_HAVE}(?:mantenido|fijado|elevado|rebajado|revisado|situado)|"
    r"(?:fij|elev|rebaj|revis|sitú|situ|coloc|ubic)(?:a|an|aba|aban|ó|aron)|mantiene[n]?|mantuvo|mantuvieron)\s+"
    r"(?:el|la|su)\s+(?:balance|número|cifra|total|recuento|estimación|previsión)\s+"
    rf"(?:[^,.;:«»“”\"\d]{{0,50}}\s)?(?:en|a|al)\s+(?:el\s+|un\s+)?|"
    r"(?:ve|ven)\s+[^,.;:«»“”\"\d]{3,50}\sen\s+(?:el\s+)?|"
    rf"(?:pide[n]?|pidió|pidieron|(?:solicit|demand|recomiend|recomend)(?:a|an|ó|aron)|ofrec(?:e|en|ió|ieron)|"
    rf"{_HAVE}(?:pedido|solicitado|demandado|recomendado|ofrecido))\s+{_FREE}|(?:prevé|prevén|preveía|preveían|previó|anticipa|anticipan|espera|esperan|esperaba|confirma|"
    rf"confirman|confirmó|confirmaron)\s+{_FREE}|{_HAVE}(?:previsto|anticipado|confirmado|recabado|registrado)\s+{_FREE})",
    showing=rf"(?:da|dan|daba|daban|(?:muestr|reflej|revel|indic|cifr|apunt|mencion|señal|arroj|recog|estim)(?:a|an|aba|aban|ó|aron|e|en)|"
    r"mostr(?:ó|aron)|dio|dieron|concluy(?:e|en|ó)|"
    rf"{_HAVE}(?:dado|mostrado|revelado|indicado|señalado|arrojado|hallado|encontrado|identificado|detectado)|"
    rf"(?:hall|encontr|identific|detect)(?:ó|aron))\s+{_FREE}",
    documents=r"(?:informes?|estudios?|comunicados?|notas?|datos|cifras|estadísticas|balances?|encuestas?|sondeos?|barómetros?|"
    r"recuentos?|estimaciones|estimación|previsiones|proyecciones|resultados|cálculos|auditorías?|"
    r"documentos?|censos?|registros?|cifra|mapas?|imágenes|vídeos?|videos?|fotos?|bolet(?:ín|ines)|gráficos?|inventarios?|simulaciones|cuentas)(?!\w)",
    of_body=r"(?:de\s+la\s+|de\s+los\s+|de\s+las\s+|del\s+|de\s+)",
    bodies=frozenset(
        (
            "aseguradoras aseguradora expertos experto científicos bomberos samur huelguistas "
            "constructora operador operadora explotador ejecutivo senado asamblea congreso región "
            "municipio ayuntamiento alcaldía ciudad intersindical coordinadora fiscal fiscales fiscalía "
            "agricultores ganaderos productores bolsa regulador rectorado oficina cruz onu unicef ine "
            "protección oms ocde fmi sindicalistas sanitarios patronal plataforma distribuidora cadena "
            "acusación defensa oposición rebeldes milicia ejército armada policía aficionados dirección "
            "investigadores inspectores auditores rescatistas médicos abogados vecinos familias activistas "
            "hospital hospitales empresa compañía banco asociación colectivo federación "
            "filial club liga gobernación prefectura delegación subdelegación"
        ).split()
    ),
    passive_at=r"(?:cifra|balance|estimación)\s+(?:provisional\s+|oficial\s+)?de\s+|(?:estimad|evaluad|cifrad|calculad|fijad|valorad)[oa]s?\s+"
    rf"(?:por\s+{_WHO}\s+en|(?:[^,.;:«»“”\"\d]{{0,40}}?\s)?en)\s+",
    passive=r"(?:registrad|contabilizad|contad|documentad|señalad|reportad|estimad|anunciad|reivindicad|"
    r"confirmad|censad|dad|facilitad|difundid|proporcionad|ofrecid)[oa]s?\s+(?:[^,.;:«»“”\"\d]{0,30}?\s)?",
    agent=r"por\s+",
    not_agents=r"(?:día|mes|año|semana|hora|persona|habitante|cabeza|minuto|trimestre|ejemplo|otra\s+parte|"
    r"ahora|lo\s+menos|ciento|cien|teléfono|hogar|empleado|alumno|familia|la\s+mañana|la\s+tarde|la\s+noche)"
    r"(?:e?s)?(?!\w)",
    source_stop=r"\s(?:en|durante|a|al|desde|para|entre|antes|después|tras|sobre|contra|lunes|martes|miércoles|"
    r"jueves|viernes|sábado|domingo|ayer|hoy|este|esta|y|o|con|el\s(?:lunes|martes|miércoles|jueves|viernes|"
    r"sábado|domingo))\s",
    announcing=tuple("anunci mencion promet propon propus detall cifr estim revel present".split()),
    citing=r"(?:que\s+cita[n]?|citando|que\s+citó)\s+(?:a\s+)?",
    announced=rf"(?:acusad|investigad)[oa]s?\s+por\s+(?P<who_f>(?:el\s+|la\s+|los\s+|las\s+)?[^,.;:«»“”\"\d]{{2,50}}?)\s+de\s+(?:[^,.;:«»“”\"\d]{{0,50}}\s)?|"
    r"(?:anuncio|estimación|previsión|promesa|cifra|balance|recuento|petición|reivindicación|respuesta|objetivo|"
    r"veredicto|conclusión|oferta|compromiso)s?\s+"
    rf"(?:hech[oa]\s+)?(?:por\s+|de\s+(?=la\s|los\s|las\s|[A-ZÀ-Þ])|del\s+){_WHO}(?:\s+|(?=[,:]))"
    r"(?:de\s+(?:[^,.;:«»“”\"\d]{0,50}\s)?|,\s+|:\s+(?:se\s+)?(?:\w+\s+)?)|"
    r"(?:balance|cifra|número|total|recuento|estimación)\s+(?:dad|facilitad|ofrecid|difundid|anunciad)[oa]\s+por\s+"
    r"(?P<who_d>(?:el\s+|la\s+|los\s+|las\s+)?[^,.;:«»“”\"\d]{2,50}?)\s+(?:es|era|fue|alcanza|asciende)\s+(?:de|a)\s+|"
    r"(?:balance|cifra|total|recuento|estimación|estimaciones|previsión|previsiones)s?\s+(?:de\s+(?=la\s|los\s|las\s|[A-ZÀ-Þ])|del\s+)"
    r"(?P<who_e>(?:el\s+|la\s+|los\s+|las\s+)?[^,.;:«»“”\"\d]{2,50}?)\s+(?:es|son|era|eran|va|van|varía|varían|oscila|oscilan|alcanza|"
    r"asciende|ascienden|se\s+sitúa|se\s+sitúan)\s+(?:(?:de|a|en|entre)\s+)?(?:el\s+)?",
    articles=r"el\s+|l[oa]s\s+|la\s+|un[oa]?s?\s+|del?\s+|al?\s+|de\s+l[oa]s\s+|de\s+la\s+",
    of_name=r"de\s+la\s+|de\s+l[oa]s\s+|del\s+|de\s+",
    serves=r"del|de\s+la|de\s+los|de\s+las|de|en",
    dated=r"(?:publicad|difundid|fechad|aparecid)[oa]s?",
    and_also=r"(?:y|así\s+como)\s+(?:de\s+)?",
    name_end=r"\s(?:y|contra)\s(?=\D{0,12}\d)|\s(?:que|cuyo|cuya|ha|han|había|habían|era|eran|es|son|fue|fueron)\s",
    subject_break=r"\s(?:que|cuyo|cuya|donde|mientras\s+que|cuando)\s",
    clause_words=r"que|quien|quienes|cuyo|cuya|donde",
    gap_joints=r"y\s+|pero\s+",
    gap_links=r"de\s+|en\s+|a\s+",
    listing=r"(?:es|son|fue|fueron|está|están|se\s+muestra)\s+(?:clar|rotund|tajante|categóric|segur|unánime)\w*|"
    r"lo\s+(?:asegur|afirm|anunci|confirm|repit|reiter)(?:a|an|ó|aron|e|en)|lo\s+(?:ha|han)\s+"
    r"(?:dicho|anunciado|asegurado|afirmado|confirmado|repetido|prometido)|lo\s+dij(?:o|eron)|"
    rf"(?:tiene[n]?|maneja[n]?|da|dan|ofrece[n]?)\s+(?:un|una|otra|su)\s*(?:\w+\s+){{0,2}}(?:cifra|balance|recuento)|"
    rf"{_HAVE}(?:anunciado|desvelado|presentado|detallado|prometido|propuesto|enumerado|confirmado|dado|"
    r"publicado|facilitado|impuesto)|da|dan|dio|dieron|impuso|impusieron|"
    r"(?:public|facilit|anunci|desvel|present|detall|enumer)(?:a|an|ó|aron)|promet(?:e|en|ió|ieron)|propuso|propusieron",
)
