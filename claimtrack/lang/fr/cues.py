"""French reporting cues."""

from claimtrack.lang.fr.lists.conjugation import conjugate
from claimtrack.lang.tables.cues import CueTable, Verb
from claimtrack.lang.tables.words import words

_LOCUTIONS = (
    # lemma's forms, further words, act, frames
    (
        "fait font faisait faisaient fit firent",
        "savoir|valoir|remarquer|observer|apparaître",
        "says",
        "QT",
    ),
    (
        "fait font faisait fit",
        "état de|état d'|part de|part d'|état des|état du|part du",
        "says",
        "NP",
    ),
    ("laisse laissé laissait laissent laissant", "entendre", "says", "QT"),
    ("met mis mettait mettent", "en garde|en avant", "says", "QT"),
    ("met mis mettait mettent mettant", "en garde contre", "says", "N"),
    ("tient tenu tenait", "à souligner|à rappeler|à préciser|à dire", "says", "QT"),
    ("souhaite souhaité souhaitait", "rappeler|souligner|préciser", "says", "QT"),
    ("vient", "d' annoncer|de déclarer|d' affirmer|d' indiquer|de confirmer", "says", "QT"),
    ("donne donné donnait", "l' assurance", "says", "T"),
    ("fait font faisant", "savoir|valoir|remarquer|observer|apparaître", "says", "QT"),
    ("crie crié", "à", "accuses", "N"),
)


def _locutions() -> dict[str, tuple[tuple[tuple[str, ...], Verb], ...]]:
    found: dict[str, tuple[tuple[tuple[str, ...], Verb], ...]] = {}
    for heads, tails, act, frames in _LOCUTIONS:
        for head in heads.split():
            forms = "g" if head.endswith("ant") else "fp"
            added = tuple((tuple(t.split()), Verb(forms, act, frames)) for t in tails.split("|"))
            found[head] = found.get(head, ()) + added
    return {
        head: tuple(sorted(tails, key=lambda row: -len(row[0]))) for head, tails in found.items()
    }


TABLE = CueTable(
    verbs=conjugate(),
    locutions=_locutions(),
    auxiliaries=words("a ont avait avaient aurait auraient eut eurent ait ayant avoir"),
    reflexive=words("est sont était étaient serait fut"),
    clitics=words("l' le la les lui leur y en se s' me nous vous m' ne n'"),
    negators=words("ne n'"),
    passive=frozenset(("été", "être")),
    unsure=words("refuse refusé refusait pourrait pourraient devrait dira diront"),
    that=frozenset(("que", "qu'")),
    links=words("à de d'"),
    according=(
        ("selon",),
        ("d'", "après"),
        ("aux", "yeux", "de"),
        ("aux", "yeux", "des"),
        ("aux", "yeux", "du"),
        ("de", "source"),
        ("de", "sources"),
        ("à", "en", "croire"),
        ("de", "l'", "avis", "de"),
        ("de", "l'", "avis", "des"),
        ("de", "l'", "avis", "du"),
        ("de", "l'", "aveu", "de"),
        ("de", "l'", "aveu", "des"),
        ("de", "l'", "aveu", "du"),
        ("de", "l'", "aveu", "même", "de"),
        ("de", "l'", "aveu", "même", "des"),
        ("de", "l'", "aveu", "même", "du"),
        ("aux", "dires", "de"),
        ("aux", "dires", "des"),
        ("aux", "dires", "du"),
        ("au", "dire", "de"),
        ("au", "dire", "des"),
        ("au", "dire", "du"),
        ("à", "en", "juger", "par"),
        ("dixit",),
    ),
    viewpoints=words("pour"),
    not_sources=words(
        "cas que qu' saison saisons vraisemblance besoins besoin termes formule usage règles "
        "habitude modalités principe tradition humeur âge taille proposition calendrier critère "
        "critères moyens circonstances goût époque heure heures jour jours région régions pays "
        "ordre type plan procédure méthode schéma scénario degré nature lieu lieux "
        "situation niveau possibilités disponibilités conditions convenances guerre avoir quoi "
        "laquelle lequel ère"
    ),
    source_nouns=words(
        "estimation estimations chiffre chiffres décompte décomptes comptage calcul calculs bilan "
        "bilans données statistiques propos mots dires information informations termes évaluation "
        "étude études enquête enquêtes sondage sondages baromètre analyse évaluations avis recensement déclarations témoignage témoignages"
    ),
    nouns=words(
        "constat bilan réaction commentaire explication réponse message mot conclusion verdict avis "
        "slogan question remarque confidence tweet communiqué témoignage garde avertissement "
        "analyse formule promesse aveu mots ordre voix cri regret refrain"
    ),
    titles=words(
        "intitulé intitulée intitulés surnommé surnommée baptisé baptisée dit dite titre titré film "
        "livre roman album chanson émission opération dénommé appelé appelée mot terme rubrique "
        "pièce exposition article programme projet nom devise"
    ),
    infinitive_endings=("er", "ir", "oir", "re"),
    nominal_links=words("de d' du des"),
    gaps=(),
    be=frozenset(),
    passives=(),
    reflexive_pronouns=words("s' se"),
    self_stating=words("dit disent disait déclare déclarent déclarait montre"),
    past_endings=("ait", "aient"),
    never_reporting=words(
        "fallait savait savaient voulait voulaient comprenait attendait attendaient semblait paraissait fallu fait voulu permis compris appris su vu entendu senti attendu obtenu empêché évité décidé choisi oublié vérifié fait faisait permettait désirait préférait fallut soit était étaient avait avaient aurait auraient serait seraient tait plus moins"
    ),
    past_participles=("é", "i", "u", "it", "is"),
    participle_auxiliaries=words("ayant"),
    verb_endings=("ent", "ont"),
    object_pronouns=words("le la les l'"),
    elided=words("l'"),
    imperfects=("ait", "aient"),
    pronoun_determiners=words("leur"),
    pronoun_prepositions=words("en"),
    noun_leads=frozenset(),
    leads=words("comme ainsi"),
    agents=words("par"),
    means=words(
        "téléphone écrit courriel courrier e-mail email mail message lettre communiqué "
        "visioconférence vidéo sms texto exemple"
    ),
    denials=words("pas"),
    gerund_endings=("ant",),
    gerund_leads=words("en et"),
    gerund_links=words("en"),
    gerund_adverbs=words("tout"),
    absolutes=words("avec"),
    infinitive_links=words("de d'"),
    infinitive_leads=words("et avant puis"),
    historic=words("et"),
    deed_links=words("à de d' par"),
    questions=words("pourquoi comment si s' qui quand où combien quel quelle quels quelles"),
    act_links=words("pour"),
    term_links=words("comme"),
    term_ofs=words("de d'"),
    papers=words(
        "lettre lettres courrier courriel pétition communiqué communiqués rapport rapports note "
        "notes message messages tweet tweets tribune motion résolution texte textes document "
        "documents étude études sondage sondages enquête enquêtes vidéo vidéos tract tracts "
        "banderole banderoles pancarte pancartes affiche affiches alerte alertes avis plainte "
        "arrêté jugement arrêt"
    ),
    withheld=words(
        "afin abstenu appelle appelé conseille demandait "
        "demandant demande demandent demandé difficile empêche empêcher empêché encourage "
        "envisage espère espérait essaie essayé exagéré exhorte facile faux impossible "
        "incite incité interdit interdite invite invité juste menace menacé "
        "ordonne ordonné permet permettre permis possible priait prié promet prématuré "
        "prévoit prêt prête prêts refusait refusant refuse refusent refusé s'abstenir "
        "s'abstient si sommé souhaitait souhaite souhaité suffit tarde tardé "
        "temps tentait tente tenté trop veulent veut voudrait voulait voulu évitait "
        "évitant évite éviter évité"
    ),
)
