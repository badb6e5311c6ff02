"""Whose figure it is: tables of sentences on many topics, French and English alike."""

import pytest

from claimtrack.domain.reading import Article
from claimtrack.extraction.article import read


def speakers(text: str, lang: str) -> list[str | None]:
    found = read(Article(text=text, lang=lang, outlet="Le Phare"))
    return [claim.facts.speaker for claim in found.claims]


_FR: tuple[tuple[str, list[str | None]], ...] = (
    ("Quelque 1 200 foyers restaient privés de courant jeudi soir, selon Enedis.", ["Enedis"]),
    (
        "L'épidémie a touché 340 élèves, indique l'agence régionale de santé.",
        ["agence régionale de santé"],
    ),
    ("Le chantier coûtera 45 millions d'euros, d'après la mairie de Rennes.", ["mairie de Rennes"]),
    (
        (
            "« Nous avons perdu 12 % de nos clients », regrette Julie Perrin, la directrice "
            "du magasin."
        ),
        ["Julie Perrin"],
    ),
    (
        (
            "Le taux de participation s'établissait à 38 % à 17 heures, a fait savoir le "
            "ministère de l'Intérieur."
        ),
        ["ministère de l'Intérieur"],
    ),
    ("D'après les pompiers, 70 hectares de pins ont brûlé.", ["pompiers"]),
    ("Le préfet du Gard a annoncé l'évacuation de 250 campeurs.", ["préfet du Gard"]),
    ("La SNCF prévoit un train sur trois, soit 120 circulations.", ["SNCF", "SNCF"]),
    (
        "Le cabinet Xylos évalue à 3,4 milliards d'euros le coût de la sécheresse.",
        ["cabinet Xylos"],
    ),
    ("Les assureurs chiffrent les dégâts à 80 millions d'euros.", ["assureurs"]),
    ("L'Insee table sur une croissance de 0,9 % cette année.", ["Insee"]),
    ("Météo-France a relevé 42 degrés à Nîmes.", ["Météo-France"]),
    ("Les organisateurs revendiquent 25 000 participants.", ["organisateurs"]),
    ("Le syndicat parle de 60 % de grévistes.", ["syndicat"]),
    ("La direction fait état de 18 % de grévistes.", ["direction"]),
    ("La police fait état de 14 interpellations.", ["police"]),
    ("L'ONG dit avoir soigné 300 patients.", ["ONG"]),
    ("Le ministre a évoqué un déficit de 2 milliards d'euros.", ["ministre"]),
    ("La Croix-Rouge a dénombré 57 blessés.", ["Croix-Rouge"]),
    ("Le nombre de manifestants a été estimé à 9 000 par la préfecture.", ["préfecture"]),
    ("Les dégâts sont évalués à 5 millions d'euros par les experts.", ["experts"]),
    ("Quelque 800 infractions ont été recensées par la gendarmerie en juillet.", ["gendarmerie"]),
    (
        "Ils étaient 12 000 à défiler selon les syndicats, 5 500 selon la préfecture.",
        ["syndicats", "préfecture"],
    ),
    (
        (
            "La grève a été suivie par 45 % des enseignants selon le SNES, 22 % d'après le "
            "ministère."
        ),
        ["SNES", "ministère"],
    ),
    (
        ("Entre 3 000 personnes, selon la police, et 8 000, selon les organisateurs, ont défilé."),
        ["police", "organisateurs"],
    ),
    ("La police a compté 2 300 manifestants, la CGT en a revendiqué 7 000.", ["police", "CGT"]),
    (
        "Le gouvernement parle de 12 000 emplois créés, l'opposition de 3 000.",
        ["gouvernement", "opposition"],
    ),
    (
        "Les syndicats annoncent 50 000 manifestants. La préfecture n'en compte que 17 000.",
        ["syndicats", "préfecture"],
    ),
    (
        ("Selon le ministère, 1 500 classes ont fermé ; le syndicat avance le chiffre de 2 800."),
        ["ministère", "syndicat"],
    ),
    ("Le rassemblement a réuni 6 000 personnes (2 500 selon la police).", [None, "police"]),
    (
        ("Le procureur a tenu une conférence de presse. Selon lui, 14 témoins ont été entendus."),
        ["procureur"],
    ),
    (
        "L'agence sanitaire a publié ses chiffres mardi. Elle recense 230 cas en une semaine.",
        ["agence sanitaire"],
    ),
    (
        (
            "La maire, Claire Dumas, a présenté le budget. Elle prévoit 12 millions d'euros "
            "d'investissements."
        ),
        ["Claire Dumas"],
    ),
    (
        (
            "Le rapport de la Cour des comptes est sévère. Il pointe un surcoût de 400 "
            "millions d'euros."
        ),
        ["Cour des comptes"],
    ),
    (
        "Selon l'Insee, la France compte 68 millions d'habitants et 31 millions de ménages.",
        ["Insee", "Insee"],
    ),
    ("Selon un communiqué de la préfecture, 30 personnes ont été relogées.", ["préfecture"]),
    ("Selon un rapport de l'OCDE publié lundi, 15 % des jeunes sont sans emploi.", ["OCDE"]),
    (
        "Selon des chiffres du ministère de la Santé, 4 200 lits ont fermé.",
        ["ministère de la Santé"],
    ),
    (
        "D'après une étude de l'université de Lille, 27 % des rivières sont polluées.",
        ["université de Lille"],
    ),
    ("Selon une source policière, 11 personnes sont en garde à vue.", ["source policière"]),
    ("Selon l'AFP, qui cite la gendarmerie, 8 personnes sont mortes.", ["gendarmerie"]),
    (
        "« C'est intenable », a lancé Marc Oury, en évoquant une hausse de 30 % des loyers.",
        ["Marc Oury"],
    ),
    (
        "Le maire a défendu son projet, rappelant que la ville avait perdu 2 000 habitants.",
        ["maire"],
    ),
    (
        (
            "Le groupe a confirmé la fermeture de l'usine, précisant que 310 salariés sont "
            "concernés."
        ),
        ["groupe"],
    ),
    ("Le stade compte 34 000 places.", [None]),
    ("Le barrage, long de 240 mètres, a cédé dimanche.", [None]),
    ("La ville a perdu 1 500 habitants en dix ans.", [None]),
    ("L'équipe s'est imposée devant 18 000 spectateurs.", [None]),
    ("Le groupe emploie 5 000 salariés.", [None]),
    ("Les salariés réclament une hausse de 8 % des salaires.", ["salariés"]),
    ("Les syndicats demandent 200 euros de plus par mois.", ["syndicats"]),
    ("La ministre a promis 500 places d'hébergement.", ["ministre"]),
    (
        ("Le constructeur va supprimer 1 200 postes, a annoncé son directeur général, Paul Vidal."),
        ["Paul Vidal"],
    ),
    ("Airbus a annoncé avoir livré 66 avions en mai.", ["Airbus"]),
    (
        (
            "Après l'annonce par la région d'un plan de 90 millions d'euros, les élus restent "
            "prudents."
        ),
        ["région"],
    ),
    ("Le rapport évoque 1 300 victimes.", ["rapport"]),
    ("Un sondage Ipsos donne 54 % à la candidate sortante.", ["Ipsos"]),
    (
        "La candidate est créditée de 31 % des intentions de vote par un sondage Elabe.",
        ["sondage Elabe"],
    ),
    ("Le dernier bilan officiel fait état de 19 morts.", ["dernier bilan officiel"]),
    (
        "Selon le dernier bilan de la protection civile, 19 personnes sont mortes.",
        ["protection civile"],
    ),
    ("La préfète a recensé 14 communes privées d'eau et 3 écoles fermées.", ["préfète", "préfète"]),
    ("Quelque 300 plaintes ont été déposées, selon l'avocat des familles, Luc Rey.", ["Luc Rey"]),
    (
        ("Selon Enedis, 8 000 foyers restaient sans courant à midi, contre 12 000 dans la nuit."),
        ["Enedis", "Enedis"],
    ),
    (
        "Le ministère de la Santé a fait état mardi de 56 nouveaux cas et de 4 décès.",
        ["ministère de la Santé", "ministère de la Santé"],
    ),
    ("« Il manque 40 médecins », déplore le maire.", ["maire"]),
    (
        "Le syndicat Sud évoque une participation de 70 %, la direction de 35 %.",
        ["syndicat Sud", "direction"],
    ),
    (
        "Dans son rapport, la Cour des comptes chiffre le surcoût à 90 millions d'euros.",
        ["Cour des comptes"],
    ),
    (
        "Interrogé par Le Phare, le directeur de l'hôpital parle de 25 lits fermés.",
        ["directeur de l'hôpital"],
    ),
    ("D'après le dernier décompte de la préfecture, 17 routes sont coupées.", ["préfecture"]),
    (
        "Il y aurait 200 disparus, selon une source proche de l'enquête.",
        ["source proche de l'enquête"],
    ),
    ("Le parquet de Nice a indiqué que 9 suspects étaient en garde à vue.", ["parquet de Nice"]),
    ("La Banque de France anticipe une inflation de 2,4 % en 2025.", ["Banque de France"]),
    ("La fréquentation a bondi de 15 %, se félicite l'office de tourisme.", ["office de tourisme"]),
    ("Le club a vendu 21 000 abonnements.", [None]),
    ("Les secouristes ont retrouvé 12 corps.", [None]),
)

_EN: tuple[tuple[str, list[str | None]], ...] = (
    (
        "About 1,200 homes were without power on Thursday night, according to National Grid.",
        ["National Grid"],
    ),
    ("The outbreak has reached 340 pupils, the health agency said.", ["health agency"]),
    ("“We lost 12% of our customers,” said Julie Perrin, the store's manager.", ["Julie Perrin"]),
    ("Turnout stood at 38% at 5 p.m., the interior ministry said.", ["interior ministry"]),
    ("According to firefighters, 70 hectares of pine burned.", ["firefighters"]),
    ("The governor announced the evacuation of 250 campers.", ["governor"]),
    ("Network Rail said 120 trains would run, one in three.", ["Network Rail", "Network Rail"]),
    ("Consultancy Xylos estimates the cost of the drought at $3.4 billion.", ["Consultancy Xylos"]),
    ("Insurers put the damage at $80 million.", ["Insurers"]),
    ("The central bank forecasts growth of 0.9% this year.", ["central bank"]),
    ("The Met Office recorded 42 degrees in Kent.", ["Met Office"]),
    ("Organisers claimed 25,000 people took part.", ["Organisers"]),
    ("Organisers claimed a turnout of 25,000.", ["Organisers"]),
    ("The union spoke of 60% of staff on strike.", ["union"]),
    ("Management reported 18% of staff on strike.", ["Management"]),
    ("Police reported 14 arrests.", ["Police"]),
    ("The charity says it has treated 300 patients.", ["charity"]),
    ("The minister cited a deficit of $2 billion.", ["minister"]),
    ("The Red Cross counted 57 wounded.", ["Red Cross"]),
    ("The crowd was estimated at 9,000 by police.", ["police"]),
    ("The number of marchers was put at 9,000 by police.", ["police"]),
    ("The damage is estimated by experts at $5 million.", ["experts"]),
    ("Some 800 offences were recorded by officers in July.", ["officers"]),
    (
        "There were 12,000 marchers according to the unions, 5,500 according to police.",
        ["unions", "police"],
    ),
    (
        (
            "The strike was followed by 45% of teachers according to the NUT and 22% "
            "according to the ministry."
        ),
        ["NUT", "ministry"],
    ),
    ("Police counted 2,300 marchers; the union claimed 7,000.", ["Police", "union"]),
    (
        "The government speaks of 12,000 new jobs, the opposition of 3,000.",
        ["government", "opposition"],
    ),
    (
        "The unions announced 50,000 marchers. The prefecture counted only 17,000.",
        ["unions", "prefecture"],
    ),
    (
        "The ministry said 1,500 classes had closed; the union put the figure at 2,800.",
        ["ministry", "union"],
    ),
    ("The rally drew 6,000 people (2,500 according to police).", [None, "police"]),
    (
        "The prosecutor held a news conference. According to him, 14 witnesses were heard.",
        ["prosecutor"],
    ),
    (
        "The health agency published its figures on Tuesday. It counted 230 cases in a week.",
        ["health agency"],
    ),
    (
        ("The mayor, Claire Dumas, presented the budget. She said it held $12 million of works."),
        ["Claire Dumas"],
    ),
    (
        (
            "The report by the National Audit Office is harsh. It points to an overrun of "
            "$400 million."
        ),
        ["National Audit Office"],
    ),
    (
        (
            "According to Eurostat, the country has 68 million inhabitants and 31 million "
            "households."
        ),
        ["Eurostat", "Eurostat"],
    ),
    ("According to a statement from the ministry, 30 people were rehoused.", ["ministry"]),
    (
        ("According to an OECD report published on Monday, 15% of young people are out of work."),
        ["OECD report"],
    ),
    (
        "According to figures from the Department of Health, 4,200 beds were closed.",
        ["Department of Health"],
    ),
    (
        "According to a study by the University of Leeds, 27% of rivers are polluted.",
        ["University of Leeds"],
    ),
    ("According to a police source, 11 people are in custody.", ["police source"]),
    ("“It cannot go on,” said Mark Ory, citing a 30% rise in rents.", ["Mark Ory"]),
    ("The company confirmed the closure, adding that 310 workers were affected.", ["company"]),
    ("The stadium holds 34,000 people.", [None]),
    ("The dam, 240 metres long, gave way on Sunday.", [None]),
    ("The town lost 1,500 residents in ten years.", [None]),
    ("The team won in front of 18,000 spectators.", [None]),
    ("The company employs 5,000 people.", [None]),
    ("The minister promised 500 shelter places.", ["minister"]),
    (
        "The carmaker will cut 1,200 jobs, its chief executive, Paul Vidal, announced.",
        ["Paul Vidal"],
    ),
    ("Airbus said it delivered 66 aircraft in May.", ["Airbus"]),
    ("The report mentions 1,300 victims.", ["report"]),
    ("An Ipsos poll gives the incumbent 54%.", ["Ipsos poll"]),
    ("The latest official toll stands at 19 dead.", [None]),
    ("The toll rose to 19 dead, officials said.", ["officials"]),
    ("A Gallup poll found that 62% of voters approve.", ["Gallup poll"]),
    ("Data from the labour ministry showed 40,000 jobs were lost in May.", ["labour ministry"]),
    ("Figures released by the ministry show 12,000 new cases.", ["ministry"]),
    ("Reuters reported, citing the coast guard, that 8 people had drowned.", ["coast guard"]),
    ("The sheriff reported 14 roads closed and 3 bridges damaged.", ["sheriff", "sheriff"]),
    ("According to the utility, 8,000 homes were still without power at noon.", ["utility"]),
    (
        "The health ministry on Tuesday reported 56 new cases and 4 deaths.",
        ["health ministry", "health ministry"],
    ),
    ("“We are 40 doctors short,” the mayor said.", ["mayor"]),
    ("The union spoke of a 70% turnout, management of 35%.", ["union", "management"]),
    ("In its report, the audit office put the overrun at $90 million.", ["audit office"]),
    (
        "Asked by the Ledger, the hospital's director spoke of 25 closed beds.",
        ["hospital's director"],
    ),
    ("The latest count by the county shows 17 roads closed.", ["county"]),
    (
        "As many as 200 people are missing, a source close to the inquiry said.",
        ["source close to the inquiry"],
    ),
    ("Prosecutors in Leeds said 9 suspects were in custody.", ["Prosecutors in Leeds"]),
    ("The Bank of England forecasts inflation of 2.4% in 2025.", ["Bank of England"]),
    ("Visits jumped by 15%, the tourist board said.", ["tourist board"]),
    ("The club has sold 21,000 season tickets.", [None]),
    ("Rescuers found 12 bodies.", [None]),
)


@pytest.mark.parametrize(("text", "wanted"), _FR)
def test_french_sources(text: str, wanted: list[str | None]) -> None:
    assert speakers(text, "fr") == wanted


@pytest.mark.parametrize(("text", "wanted"), _EN)
def test_english_sources(text: str, wanted: list[str | None]) -> None:
    assert speakers(text, "en") == wanted
