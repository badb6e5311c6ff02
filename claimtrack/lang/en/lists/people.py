"""English nouns for people: trades, offices, ties, what somebody does or undergoes.

Collected by us from the kinds of the international classification of occupations (ISCO-08) and
from the words of everyday news, as a whole list and not the ones that a text used.
"""

_NOUNS = (
    "academic accountant activist actor actress adult adviser advisor agent aide airman ally "
    "ambassador analyst applicant apprentice architect artist assailant assistant astronaut "
    "athlete attacker attendee attorney author baby backpacker baker banker bishop blogger "
    "bodyguard boy boyfriend brother buyer bystander cadet campaigner camper candidate "
    "captain captive cardinal carer caretaker cashier celebrity champion chef chief citizen "
    "claimant cleaner clergyman cleric clerk client climber coach colleague collector colonel "
    "columnist commander commissioner competitor conscript consultant consumer contender "
    "contractor convict cook correspondent councillor councilor counsellor cousin "
    "creditor crewman criminal critic curator customer cyclist dancer daughter dealer "
    "defendant defender delegate dentist deputy designer detective developer diplomat "
    "director diver doctor donor driver economist editor educator elder elector electrician "
    "employer engineer entrepreneur envoy evacuee executive expat expert fan farmer father "
    "firefighter fisherman foreigner founder freelancer friend gangster gardener girl "
    "governor graduate grandchild grandparent guard guest guide gunman hacker homeowner host "
    "hostage hunter husband immigrant infant informant inmate inspector instructor intern "
    "interpreter investigator investor judge juror justice keeper kid king laborer labourer "
    "lawmaker lawyer leader lecturer lender librarian lieutenant lifeguard magistrate man "
    "manager manufacturer marine mayor mechanic medic member mercenary merchant midwife "
    "migrant minister missionary monk mother motorist mourner musician neighbor neighbour "
    "newcomer novelist nun nurse observer offender officer official onlooker operative "
    "operator organiser organizer orphan outsider owner painter paramedic passenger passer-by "
    "pastor peacekeeper pedestrian pensioner performer perpetrator philosopher photographer "
    "physician physicist pilgrim pilot pirate player plumber poet politician porter "
    "practitioner preacher president priest prince princess principal producer professional "
    "professor programmer prosecutor prostitute psychiatrist psychologist publisher pupil "
    "rapper reader recipient recruit relative reporter representative "
    "researcher reservist respondent responder retiree rider rioter robber ruler runner "
    "saboteur sailor salesman saleswoman scholar scientist scout secretary seller senator "
    "sergeant servant settler shareholder shepherd shooter shopkeeper shopper sibling singer "
    "sister smoker smuggler sniper socialist sociologist son speaker specialist spectator "
    "spokesperson sportsman spouse squatter staffer statesman stowaway stranger striker "
    "subscriber superintendent supervisor supplier supporter surgeon survivor suspect "
    "swimmer taxpayer technician teen teenager tenant terrorist therapist thief tourist "
    "trader trafficker trainee trainer traveler traveller treasurer truck-driver tutor twin "
    "undocumented user vacationer vendor veteran veterinarian viewer villager visitor "
    "volunteer voter waiter waitress warden warrior widow wife winner woman worshiper "
    "worshipper writer youngster youth "
    "follower cop commuter defector holidaymaker hooligan jobseeker looter parishioner "
    "ringleader separatist trooper undergraduate vigilante welder whistleblower trucker "
    "ex-soldier servicewoman policewoman paratrooper addict crewmember backer opponent "
    "fugitive exile expatriate abductee breadwinner caregiver commando contestant "
    "contributor dropout guerrilla peasant loyalist extremist dissident toddler "
    "asylum-seeker felon burglar arsonist kidnapper rapist murderer killer fraudster poacher "
    "pickpocket vandal mobster"
)
_PARTISANS = (
    "republican democrat conservative liberal communist nationalist centrist "
    "progressive libertarian leftist rightist marxist unionist populist monarchist "
    "royalist anarchist ecologist environmentalist federalist loyalist independent"
)
"""Those of a party or a current of politics."""


def _plural(noun: str) -> str:
    """The plural of a noun by rule, with the few that have their own."""
    for ending, ends_in in _PLURALS:
        if noun.endswith(ending):
            return noun.removesuffix(ending) + ends_in
    return noun + "s"


_PLURALS = (
    ("man", "men"), ("child", "children"), ("thief", "thieves"), ("wife", "wives"), ("boy", "boys"),
    ("key", "keys"), ("y", "ies"), ("s", "ses"), ("x", "xes"), ("ch", "ches"),
)  # fmt: skip

NOUNS = frozenset(
    form for noun in (_NOUNS + " " + _PARTISANS).split() for form in (noun, _plural(noun))
)
"""Singular and plural of each."""
