"""What a measure is called in a heading. Keys are ``domain.measure.MEASURES``; English, French."""

NAMES: dict[str, tuple[str, str]] = {
    "killed": ("killed", "tués"),
    "injured": ("injured", "blessés"),
    "missing": ("missing", "disparus"),
    "displaced": ("displaced", "déplacés"),
    "left": ("left", "partis"),
    "arrested": ("arrested", "arrêtés"),
    "surrendered": ("surrendered", "rendus"),
    "amnestied": ("amnestied", "amnistiés"),
    "treated": ("treated", "soignés"),
    "returned": ("returned", "revenus"),
    "present": ("present", "présents"),
    "deployed": ("deployed", "déployés"),
    "held": ("held", "détenus"),
    "demonstrated": ("demonstrated", "manifestants"),
    "on-strike": ("on strike", "grévistes"),
    "voted": ("voted", "votes"),
    "seats": ("seats", "sièges"),
    "cost": ("cost", "coût"),
    "lost": ("lost", "pertes"),
    "invested": ("invested", "investissement"),
    "earned": ("earned", "gains"),
    "paid": ("paid", "versements"),
    "deficit": ("deficit", "déficit"),
    "retaken": ("retaken", "territoire repris"),
    "captured": ("captured", "capturés"),
    "destroyed": ("destroyed", "détruits"),
    "burned": ("burned", "brûlés"),
    "jobs-cut": ("jobs cut", "emplois supprimés"),
    "hired": ("hired", "embauches"),
    "infected": ("infected", "contaminés"),
    "vaccinated": ("vaccinated", "vaccinés"),
    "growth": ("growth", "croissance"),
    "pay-rise": ("pay rise", "hausse des salaires"),
    "produced": ("produced", "production"),
    "damage": ("damage", "dégâts"),
}


def measure_name(measure: str | None, lang: str) -> str:
    """The name for a heading; the id itself for a measure that has none; "" for None."""
    if measure is None:
        return ""
    english, french = NAMES.get(measure, (measure, measure))
    return french if lang == "fr" else english
