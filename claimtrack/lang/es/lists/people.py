"""Spanish nouns for people: trades, offices, ties, what somebody does or undergoes.

Collected by us from the kinds of the international classification of occupations (ISCO-08) and
from the words of everyday news, as a whole list and not the ones that a text used.
"""

_NOUNS = (
    "abogado abuelo accionista activista actor actriz administrador adolescente afiliado "
    "agente agresor agricultor albañil alcalde alumno amigo amotinado analista anciano "
    "apoderado apostante arquitecto artesano artista asaltante asesino asesor aspirante "
    "astronauta atacante atleta autor autoridad autónomo bañista bebé becario bombero "
    "brigadista cabo cadete camarero camarógrafo camionero campesino campeón candidato "
    "cantante capitán cardenal catedrático cazador chófer ciclista científico ciudadano "
    "cliente cobrador cocinero colaborador colega colono comandante comensal comerciante "
    "comisario compatriota compañero competidor comprador concejal conductor congresista "
    "consejero consultor consumidor contrabandista contratista corresponsal "
    "costalero creyente cuidador cura damnificado defensor delegado delincuente "
    "dentista deportado deportista diplomático director dirigente diseñador disidente "
    "doctor donante dueño economista editor educador ejecutivo electricista embajador "
    "empleado emprendedor empresario encuestado enfermero entrenador enviado escolar escolta "
    "escritor espectador esposa esposo espía estibador estrella excombatiente exiliado "
    "experto extranjero familiar farmacéutico feligrés fiscal forense fotógrafo fugitivo "
    "fumador funcionario fundador futbolista ganadero ganador gerente gestor gobernador "
    "gobernante granjero guardaespaldas guardia guerrillero guía heredero hermano "
    "hijo hincha historiador hombre huérfano huésped imputado indocumentado industrial "
    "indígena ingeniero inmigrante inquilino inspector instructor integrante internauta "
    "interno intérprete inversor investigador invitado islamista jefe jornalero jubilado juez "
    "jugador jurado jurista ladrón lector legislador locutor líder maestro magistrado "
    "manifestante marido marinero mecánico mensajero mercenario miembro militante minero "
    "ministro monje motorista médico músico nadador narcotraficante narrador negociador nieto "
    "novicio obispo observador ocupante oficial operador operario opositor organizador "
    "paciente padre parado paramilitar pareja pariente parlamentario parroquiano partidario "
    "pasajero pastor patrono peatón pediatra pensionista peregrino periodista perito pescador "
    "piloto pintor pirata poblador poeta político portavoz practicante presidente prestamista "
    "profesional profesor promotor propietario protagonista prófugo psicólogo psiquiatra "
    "recluta rector redactor reo repartidor reportero representante rescatista reservista "
    "responsable sacerdote sanitario secretario secuestrado secuestrador senador "
    "sexagenario sicario simpatizante sindicalista sobrino socio sociólogo socorrista "
    "sospechoso sujeto suplente surfista taxista telespectador terrateniente terrorista "
    "testigo tirador titular torero trabajador traductor traficante transeúnte tripulante "
    "turista técnico usuario vecino vendedor veraneante veterano veterinario viajero viuda "
    "voluntario votante víctima árbitro "
    "suscriptor saqueador separatista drogadicto solicitante extremista radical cónyuge "
    "inscrito aprendiz interino temporero edil ultra"
)
_PARTISANS = (
    "republicano demócrata socialista comunista ecologista centrista conservador "
    "liberal nacionalista independentista populista peronista kirchnerista chavista "
    "sandinista anarquista progresista autonomista federalista unionista monárquico "
    "macrista correísta uribista"
)
"""Those of a party or a current of politics."""


_PLURALS = (("z", "ces"), ("ón", "ones"), ("án", "anes"), ("és", "eses"))
_VOWELS = tuple("aeiouáéó")


def _forms(noun: str) -> set[str]:
    """Both genders and numbers of a noun, by rule; forms that nobody uses do no harm."""
    singular = {noun}
    if noun.endswith("o"):
        singular.add(noun.removesuffix("o") + "a")
    if noun.endswith("or"):
        singular.add(noun + "a")
    return singular | {_plural(each) for each in singular}


def _plural(noun: str) -> str:
    for ending, ends_in in _PLURALS:
        if noun.endswith(ending):
            return noun.removesuffix(ending) + ends_in
    return noun + ("s" if noun.endswith(_VOWELS) else "es")


NOUNS = frozenset(form for noun in (_NOUNS + " " + _PARTISANS).split() for form in _forms(noun))
"""Every form of each."""
