"""Spanish verbs of the news, and where their clauses begin."""

from claimtrack.lang.es.lists.conjugation import conjugate, rows
from claimtrack.lang.tables.verbs import VerbTable
from claimtrack.lang.tables.words import words

# lemma: finite third persons | past participles | gerund
_IRREGULAR = {
    "caer": "cae caen cayó cayeron caía caían|caído caída caídos caídas|cayendo",
    "conducir": "conduce conducen condujo condujeron|conducido|conduciendo",
    "construir": "construye construyen construyó construyeron|construido construida|construyendo",
    "dar": "da dan dio dieron daba daban|dado dada dados dadas|dando",
    "destruir": "destruye destruyen destruyó destruyeron|destruido destruida destruidos destruidas|destruyendo",
    "detener": "detiene detienen detuvo detuvieron|detenido detenida detenidos detenidas|deteniendo",
    "dormir": "duerme duermen durmió durmieron|dormido|durmiendo",
    "huir": "huye huyen huyó huyeron huía huían|huido|huyendo",
    "incluir": "incluye incluyen incluyó incluyeron|incluido incluida incluidos incluidas|incluyendo",
    "ir": "va van iba iban fue fueron irá irán|ido|yendo",
    "morir": "muere mueren murió murieron moría morían morirá|muerto muerta muertos muertas|muriendo",
    "herir": "hiere hieren hirió hirieron|herido herida heridos heridas|hiriendo",
    "obtener": "obtiene obtienen obtuvo obtuvieron|obtenido obtenida|obteniendo",
    "oír": "oye oyen oyó oyeron|oído|oyendo",
    "perder": "pierde pierden perdió perdieron perdía|perdido perdida perdidos perdidas|perdiendo",
    "poner": "pone ponen puso pusieron ponía|puesto puesta puestos puestas|poniendo",
    "producir": "produce producen produjo produjeron|producido producida|produciendo",
    "reducir": "reduce reducen redujo redujeron|reducido reducida|reduciendo",
    "romper": "rompe rompen rompió rompieron|roto rota rotos|rompiendo",
    "tener": "tiene tienen tuvo tuvieron tenía tenían tendrá tendrán|tenido|teniendo",
    "traer": "trae traen trajo trajeron|traído|trayendo",
    "venir": "viene vienen vino vinieron venía|venido|viniendo",
    "ver": "ve ven vio vieron veía|visto vista vistos|viendo",
    "volver": "vuelve vuelven volvió volvieron|vuelto|volviendo",
    "abrir": "abre abren abrió abrieron|abierto abierta abiertos|abriendo",
    "cubrir": "cubre cubren cubrió|cubierto cubierta|cubriendo",
    "hacer": "hace hacen hizo hicieron hacía hacían hará|hecho hecha hechos|haciendo",
    "mantener": "mantiene mantienen mantuvo mantuvieron|mantenido|manteniendo",
    "seguir": "sigue siguen siguió siguieron seguía|seguido|siguiendo",
    "elegir": "elige eligen eligió eligieron|elegido elegida elegidos|eligiendo",
}  # fmt: skip
_REGULAR = (
    "abandonar acabar aceptar acoger acompañar afectar agredir alcanzar amenazar aparecer aplastar "
    "arrastrar arrestar arrasar asesinar asistir atacar atender aumentar avanzar ayudar bajar "
    "bloquear bombardear caminar cancelar capturar causar celebrar cerrar chocar colapsar comenzar "
    "comprar concentrar condenar congregar contar contagiar controlar convocar costar crear crecer "
    "cruzar dañar dejar derribar derrumbar desalojar desaparecer descender desplazar desplegar "
    "despedir destinar devastar disminuir disparar doblar duplicar durar ejecutar elevar eliminar "
    "empezar emplear encarcelar encontrar enfrentar entrar entregar enviar escapar estallar "
    "estrellar evacuar exceder existir explotar exportar extender fallecer faltar figurar financiar "
    "firmar formar fracasar ganar gastar golpear habitar hospitalizar hundir importar impactar "
    "imponer incendiar incrementar infectar ingresar iniciar inundar invertir juntar lanzar lesionar "
    "liberar llegar llevar lograr luchar manifestar marchar masacrar matar medir migrar movilizar "
    "multar necesitar nombrar ocupar ocurrir ofrecer operar organizar pagar participar pasar perecer "
    "pesar permanecer provocar quedar quemar recaudar recibir reclutar recorrer recuperar registrar "
    "regresar representar rescatar resultar retirar reunir robar rodear sacudir salir salvar "
    "secuestrar sobrevivir subir sufrir sumar superar suprimir terminar tomar totalizar trabajar "
    "trasladar tratar triplicar ubicar unir usar utilizar vacunar vender viajar visitar vivir volar "
    "votar"
)
_AUXILIARIES = words(
    "es son era eran fue fueron será serán sería serían está están estaba estaban estuvo estuvieron "
    "ha han había habían habrá habrán habría habrían hubo hay puede pueden podía podría podrían "
    "debe deben debería deberían haya hayan sea sean"
)


def _rows(lemma: str) -> tuple[tuple[str, ...], ...]:
    """(finite third persons, past participles, gerunds) of a lemma."""
    if lemma in _IRREGULAR:
        return tuple(tuple(part.split()) for part in _IRREGULAR[lemma].split("|"))
    return rows(lemma)


def forms(lemma: str) -> tuple[str, ...]:
    """Every form of one verb that the news uses, its infinitive among them."""
    return (lemma, *(form for row in _rows(lemma) for form in row))


def _kinds() -> dict[str, set[str]]:
    """The forms of every verb by kind: f finite, p participle, g gerund, i infinitive."""
    kinds: dict[str, set[str]] = {letter: set() for letter in "fpgi"}
    for lemma in (*_REGULAR.split(), *_IRREGULAR):
        for letter, row in zip("fpgi", (*_rows(lemma), (lemma,)), strict=True):
            kinds[letter].update(row)
    for word, verb in conjugate().items():
        for letter in set(verb.forms) & set(kinds):
            kinds[letter].add(word)
    return kinds


_KINDS = _kinds()

TABLE = VerbTable(
    finite=frozenset(_KINDS["f"]) | _AUXILIARIES,
    finite_endings=("ó", "aron", "ieron", "aban", "ían"),
    participles=frozenset(_KINDS["p"]) | words("sido estado"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    gerunds=frozenset(_KINDS["g"]),
    gerund_endings=("ando", "iendo", "yendo"),
    not_gerunds=words("cuando bando mando comando blando contrabando siendo"),
    gerund_leads=frozenset(),
    infinitives=frozenset(_KINDS["i"]),
    be=words(
        "es son era eran fue fueron será serán sería serían sido ser está están estaba estaban "
        "estuvo estuvieron sea sean resultó resultaron fuera fueran fuese fuesen estuviera estuvieran"
    ),
    have=words(
        "ha han había habían habrá habrán habría habrían haber habiendo haya hayan hubo hubieron "
        "hubiera hubieran hubiese hubiesen he hemos"
    ),
    clitics=words("se le les lo la los las no ya también aún todavía"),
    counted_endings=(),
    subordinators=words("que cuando si porque pues aunque mientras como donde pero sino"),
    relatives=words("que quien quienes cuyo cuya cuyos cuyas donde cual cuales"),
    parts=words("incluido incluida incluidos incluidas incluyendo entre"),
    contrasts=words("frente contra"),
)
