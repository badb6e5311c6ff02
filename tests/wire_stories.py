"""Wire stories made up at random, and what desks do to them before they print them."""

from random import Random

_FR = """
{w} a annoncé {d} que {n} {p} avaient été {v} dans le quartier {a} de {c}
Selon {w}, les {p} {v} depuis {d} seraient au nombre de {n}
Un responsable de {c} a précisé que la situation restait {a} dans les environs du {l}
La circulation a été interrompue {d} entre {c} et le {l} pendant {n} heures
Les habitants ont été invités à rejoindre le {l} le plus proche de {c}
Aucune explication {a} n'a été donnée par {w}, qui doit s'exprimer {d}
Le conseil municipal de {c} se réunira {d} pour examiner un budget de {n} euros
Dans la soirée, une foule {a} s'était rassemblée devant le {l} à l'appel de {w}
Une enquête a été ouverte {d} par le parquet de {c} pour établir les causes du sinistre
Le dernier incident de ce genre remontait à {n} ans et avait touché le {l} de {c}
Les secours ont déployé {n} véhicules et plusieurs équipes venues de {c}
Sur place, des témoins décrivent une scène {a} et des {p} {v} près du {l}
{w} réclame depuis longtemps la fermeture du {l}, jugé {a} par les riverains
Le préfet a promis {d} un soutien {a} aux familles des {p}
La compagnie qui exploite le {l} a refusé de commenter les chiffres de {w}
Les négociations entre {w} et la direction reprendront {d} à {c}
""".strip().splitlines()
_EN = """
{w} said {d} that {n} {p} had been {v} in the {a} part of {c}
At least {n} {p} were {v} when the {l} of {c} gave way, {w} said
Roads between {c} and the {l} stayed shut {d} while crews worked through {a} debris
Officials in {c} called the situation {a} and asked {p} to keep away from the {l}
The council will vote {d} on a plan worth {n} dollars to rebuild the {l}
Nobody from {w} was available to explain why {p} were {v}
A crowd of some {n} gathered outside the {l} {d}, chanting {a} slogans against {w}
Prosecutors in {c} opened an inquiry {d} into how the {l} came to be left {a}
The company that runs the {l} said it would cooperate with {w}
Witnesses spoke of a {a} night and of {p} being carried from the {l}
It was the worst incident in {c} for {n} years, according to figures kept by {w}
Schools across {c} will open {d} as planned, the mayor said, calling the alarm {a}
Rescue teams brought {n} vehicles and a field hospital from {c}
Talks between {w} and the owners of the {l} are due to resume {d}
Relatives of the {p} waited {d} at the {l} for {a} news
Investors took little notice: shares in the {l} fell {n} points before closing {a}
""".strip().splitlines()
_WORDS = {
    "fr": {
        "w": "la préfecture|le ministère|le syndicat des transports|la Croix-Rouge|l'armée",
        "d": "lundi|mardi soir|mercredi matin|jeudi|vendredi|samedi à l'aube|dimanche",
        "p": "civils|ouvriers|lycéens|passagers|soldats|pêcheurs|manifestants|spectateurs|élèves",
        "v": "blessés|évacués|arrêtés|secourus|recensés|soignés|relogés|interrogés",
        "a": "ancien|calme|tendue|confuse|nord|historique|inédite|modeste|visible|dangereux",
        "c": "Brest|Homs|Tours|Arras|Kidal|Nantes|Lens|Mossoul|Liège|Sfax|Auch|Gap|Dakar|Beauvais",
        "l": "port|pont|stade|barrage|marché|musée|tunnel|dépôt|lycée|théâtre|chantier|phare|quai",
    },
    "en": {
        "w": "the ministry|the coast guard|the union|the Red Cross|city hall|the army",
        "d": "on Monday|on Tuesday night|early on Wednesday|on Thursday|on Friday|on Sunday",
        "p": "civilians|miners|pupils|passengers|soldiers|fishermen|protesters|visitors|tenants",
        "v": "hurt|evacuated|arrested|rescued|counted|treated|rehoused|questioned",
        "a": "old|calm|tense|muddled|northern|historic|unseen|modest|loud|dangerous|wooden",
        "c": "Leeds|Homs|Perth|Derby|Gao|Cardiff|Mosul|Salem|Cork|Sfax|Truro|Lagos|Dakar|Boise",
        "l": "harbour|bridge|stadium|dam|market|museum|tunnel|depot|school|theatre|quarry|pier",
    },
}
_FRAMES = {"fr": _FR, "en": _EN}


def story(lang: str, random: Random, sentences: int = 8) -> str:
    """Eight sentences, about 120 words, in the order in which they were drawn."""
    frames = random.sample(_FRAMES[lang], sentences)
    return ". ".join(_filled(frame, lang, random) for frame in frames) + "."


def dice(seed: int) -> Random:
    """Chance that is the same in every run."""
    return Random(seed)


def _filled(frame: str, lang: str, random: Random) -> str:
    slots = {name: random.choice(words.split("|")) for name, words in _WORDS[lang].items()}
    return frame.format(n=random.randint(2, 990), **slots)


def reworked(text: str, lang: str, random: Random, share: float) -> str:
    """The story with this share of its words changed, one after the other at random."""
    spare = " ".join(_FRAMES[lang]).split()
    words = text.split()
    for at in random.sample(range(len(words)), round(share * len(words))):
        words[at] = random.choice(spare).strip("{}.,")
    return " ".join(words)


def cut(text: str, random: Random) -> str:
    """What a desk does: a headline and a place line, a paragraph of its own, the end cut off."""
    sentences = text.split(". ")
    kept = sentences[: len(sentences) * 2 // 3]
    kept.insert(random.randrange(len(kept)), "Notre rédaction suit la situation, our desk reports")
    return "DERNIÈRE HEURE\n\nVILLE (Agence) – " + ".\n\n".join(kept)
