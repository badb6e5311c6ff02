"""English words for sorts of people, to classes common to all languages."""

POPULATIONS = {
    "civilian": "civilian civilians noncombatants",
    "person": "resident residents inhabitants inhabitant citizens person people persons individuals individual souls men",
    "fighter": "fighter fighters rebel rebels militants militant insurgents insurgent jihadists gunmen",
    "soldier": "soldier soldiers troops servicemen",
    "child": "child children minors infants",
    "woman": "woman women",
    "police": "policeman policemen police officers",
    "demonstrator": "demonstrator demonstrators protester protesters protestors marchers",
    "student": "student students",
    "pupil": "pupil pupils",
    "teacher": "teacher teachers",
    "worker": (
        "worker workers employees employee strikers staff docker dockers "
        "miner miners driver drivers nurse nurses"
    ),
    "seaman": "seaman seamen sailors sailor",
    "refugee": "refugee refugees",
    "migrant": "migrant migrants",
    "prisoner": "prisoner prisoners detainees hostages",
    "family": "family families households",
    "voter": "voter voters",
    "patient": "patient patients",
    "journalist": "journalist journalists reporters",
}

GROUPS = {
    "demonstrator": ("gilets jaunes|yellow vests|yellow jackets|red shirts|black blocs"),
    "police": "riot police|security forces|police forces|border guards",
    "soldier": "armed forces|ground forces|special forces|blue helmets|coast guards|reserve forces",
    "worker": "white coats|blue collars|white collars|key workers",
    "person": "white helmets|first responders|aid workers|boat people|human shields",
}
"""Groups that have a name of two words, which says nothing of vests or helmets."""
