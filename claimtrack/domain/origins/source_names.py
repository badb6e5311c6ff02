"""One source by its French and its English name: "Collectif Rives" is the "Rives Collective".

Where a name holds a word for a kind of body (ministry, union, hospital, witnesses), its words are
brought to one language and their order is dropped, since French and English put them the other way
round. Names of people are left to ``names.sound``.
"""

from functools import lru_cache

from claimtrack.domain.names import fold, sound

_BODIES = """
collectif=collective syndicat=union syndicats=union unions=union ministere=ministry
prefecture=prefecture mairie=townhall hall=townhall municipalite=municipality
municipality=municipality gendarmerie=gendarmerie police=police policier=police policiere=police
policiers=police policieres=police pompiers=firefighter firefighters=firefighter
hopital=hospital hopitaux=hospital hospitals=hospital hospitalier=hospital hospitaliere=hospital
hospitaliers=hospital hospitalieres=hospital source=source sources=source
gouvernement=government armee=army comite=committee commission=commission association=association
associations=association federation=federation confederation=confederation
observatoire=observatory organisation=organization organisations=organization
organizations=organization organisateur=organizer organisateurs=organizer organisers=organizer
organizers=organizer autorite=authority autorites=authority authorities=authority
parquet=prosecutor procureur=prosecutor procureurs=prosecutor prosecutors=prosecutor
tribunal=court riverain=resident riverains=resident habitants=resident residents=resident
temoin=witness temoins=witness witnesses=witness responsable=official responsables=official
officials=official secouristes=rescuer sauveteurs=rescuer rescuers=rescuer secours=rescuer
agence=agency agencies=agency banque=bank institut=institute conseil=council parti=party
universite=university centre=center center=center groupe=group entreprise=company
societe=company firm=company mouvement=movement coalition=coalition coordination=coordination
alliance=alliance ligue=league front=front reseau=network fondation=foundation
medecins=doctor doctors=doctor enquete=inquiry rapport=report
"""
"""Words that make a name that of a body; the second form is the one both come to."""

_OTHERS = """
interieur=interior defence=defense sante=health travail=labor labour=labor travailleurs=worker
workers=worker etudiants=student students=student eleves=pupil pupils=pupil enseignants=teacher
teachers=teacher agriculteurs=farmer farmers=farmer cheminots=railwayman economie=economy
etrangeres=foreign affaires=affairs transports=transport finances=finance environnement=environment
medicale=medical medicales=medical medicaux=medical securitaire=security securitaires=security
securite=security diplomatique=diplomatic diplomatiques=diplomatic militaire=military
militaires=military locale=local locales=local locaux=local nationale=national nationales=national
nationaux=national regionale=regional regionales=regional regionaux=regional
gouvernementale=government gouvernementales=government syndicale=union syndicales=union
judiciaire=judicial judiciaires=judicial civile=civil civils=civil russe=russian syrien=syrian
syrienne=syrian turc=turkish turque=turkish ukrainien=ukrainian ukrainienne=ukrainian
francais=french francaise=french britannique=british americain=american americaine=american
israelien=israeli israelienne=israeli palestinien=palestinian palestinienne=palestinian
allemand=german allemande=german espagnol=spanish espagnole=spanish italien=italian
italienne=italian independant=independent independante=independent independants=independent
internationale=international mondiale=world europeenne=european europeen=european
organisatrices=organizer familles=family families=family victimes=victim victims=victim
droits=rights homme=human parents=parent locataires=tenant tenants=tenant pecheurs=fisherman
marins=sailor sailors=sailor seamen=sailor enseignants=teacher teachers=teacher
infirmiers=nurse nurses=nurse medecins=doctor doctors=doctor agriculteurs=farmer farmers=farmer
avocats=lawyer lawyers=lawyer journalistes=journalist journalists=journalist
"""

_SMALL = frozenset(
    "de du des d la le les l a au aux et en pour of the for and in at to by s".split()
)


def _table(pairs: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in pairs.split())


_KIND = _table(_BODIES)
_WORD = _table(_OTHERS) | _KIND
_CANONICAL = frozenset(_KIND.values())


@lru_cache(maxsize=4096)
def source_key(name: str) -> str:
    """A key that the French and the English name of one source share."""
    plain = sound(name)
    words = [word for word in fold(name).split() if word not in _SMALL]
    brought = [_WORD.get(word, word) for word in words]
    if len(brought) < 2 or not _CANONICAL & set(brought):
        return sound(brought[0]) if len(brought) == 1 and brought != words else plain
    return " ".join(sorted({sound(word) for word in brought}))


def same_source(a: str, b: str) -> bool:
    """Whether two printed names are names of one source, in either language."""
    return source_key(a) == source_key(b)
