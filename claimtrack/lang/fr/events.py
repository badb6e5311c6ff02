"""French words for events."""

from claimtrack.lang.fr.lists.nations import NATIONS
from claimtrack.lang.tables.events import EventTable
from claimtrack.lang.tables.words import words

TABLE = EventTable(
    kinds=(
        ("explosion", "explosion* explos* déflagration* détonation* souffle_de_l_explosion"),
        (
            "bombing",
            "bombard* pilonn* raid_aérien raids_aériens raids frappe_aérienne frappes_aériennes frappes missile missiles roquette* obus largu*",
        ),
        (
            "attack",
            "attentat* kamikaze* terroris* attaque_à_la_bombe voiture_piégée bombe_humaine bombe bombes djihadiste*",
        ),
        ("shooting", "fusillade* tuerie* tireur* tirs_à_l_arme coups_de_feu"),
        (
            "hostage-taking",
            "otage* prise_d_otages kidnapp* ravisseur* rapt enlèvement enlèvements séquestr*",
        ),
        ("murder", "meurtr* assassin* homicide* féminicide* poignard* égorg*"),
        (
            "earthquake",
            "séisme* sism* tremblement_de_terre tremblements_de_terre secousse* épicentre magnitude richter tsunami* réplique_sismique",
        ),
        ("flood", "inondation* inond* crue crues décrue* submersion submerg*"),
        (
            "storm",
            "tempête* ouragan* cyclone* typhon* tornade* bourrasque* intempéries orage orages",
        ),
        ("drought", "sécheresse* pénurie_d_eau"),
        ("heatwave", "canicul* vague_de_chaleur"),
        ("eruption", "éruption* volcan*"),
        (
            "landslide",
            "glissement_de_terrain glissements_de_terrain coulée_de_boue coulées_de_boue avalanche* éboulement*",
        ),
        ("fire", "incendi* brasier feu_de_forêt feux_de_forêt"),
        (
            "road-accident",
            "accident_de_la_route accident_de_voiture carambolage* accidentologie collision_routière",
        ),
        (
            "rail-accident",
            "déraill* accident_ferroviaire catastrophe_ferroviaire accident_de_train",
        ),
        ("air-accident", "crash* accident_d_avion catastrophe_aérienne boîte_noire boîtes_noires"),
        ("shipwreck", "naufrag* chavir*"),
        ("accident", "accident accidents accidentel* fuite_de_gaz accident_industriel"),
        ("collapse", "effondrement effondrements effondr*"),
        (
            "demonstration",
            "manifestation* manifestant* manifester manifesté manifestaient manifestent défil* cortège* rassemblement* mobilisation* mobilisé* marche_blanche marche_silencieuse gilet gilets gilets_jaunes jaunes indignés blocage* barrage_filtrant ronds-points rond-point lacrymogène* casseur* banderole* pancarte* protestat* contestat* contestataire* canon_à_eau canons_à_eau forces_de_l_ordre",
        ),
        ("riot", "émeut* échauffourée* pillage* pillard* saccag*"),
        ("strike", "grève* gréviste* débray* préavis arrêt_de_travail"),
        (
            "election",
            "élection* élector* électeur* scrutin* urnes présidentielle présidentielles législatives municipales régionales européennes primaire primaires candidat* suffrage* bulletin* dépouillement campagne_électorale second_tour premier_tour",
        ),
        ("referendum", "référendum* plébiscite*"),
        ("poll", "sondage* sondé* cote_de_popularité intentions_de_vote baromètre ifop ipsos"),
        (
            "epidemic",
            "épidém* pandém* virus grippe* contamin* choléra vaccin* vaccination foyer_infectieux",
        ),
        ("famine", "famine* malnutrition"),
        (
            "trial",
            "procès audience audiences tribunal* cour_d_assises cour_d_appel assises accusé accusés prévenu prévenus verdict* plaidoirie* réquisitoire* condamn* acquitt* relax* jurés avocat* avocate* comparaît* comparu* magistrat* juge juges justice judiciaire* prison pénal* peine* parquet procureur*",
        ),
        (
            "arrest",
            "arrestation* arrêté_par interpell* garde_à_vue gardes_à_vue mis_en_examen mise_en_examen mises_en_examen écrou* incarcér*",
        ),
        (
            "investigation",
            "enquête* enquêteur* perquisition* instruction_judiciaire information_judiciaire plainte* plaignant*",
        ),
        ("budget", "budget* budgétaire* déficit* dette dettes crédits_budgétaires loi_de_finances"),
        ("tax", "taxe* taxation impôt* fiscal* prélèvement* contribuable*"),
        (
            "layoffs",
            "licenci* suppression_de_postes suppressions_de_postes suppressions_d_emplois suppression_d_emplois plan_social chômage chômeur* emploi emplois salarié* syndicat* syndical*",
        ),
        ("bankruptcy", "faillite* redressement_judiciaire liquidation dépôt_de_bilan"),
        (
            "rescue",
            "plan_de_sauvetage plan_d_aide renflou* recapitalis* sauvetage_des_banques crise_financière crise_bancaire banque* bancaire* financier* financière* actionnaire*",
        ),
        ("takeover", "fusion rachat* acquisition* opa rachet*"),
        ("market", "croissance pib inflation bourse* boursi* cac récession* marchés économi*"),
        (
            "match",
            "match matchs matches championnat* demi-finale quart_de_finale coupe_du_monde ligue_des_champions buteur* entraîneur* joueur* football rugby tennis",
        ),
        ("games", "jeux jeux_olympiques olympi* paralympi* médaille* jo athlète*"),
        (
            "war",
            "guerre* combat combats combattant* offensive* armée* militaire* soldat* troupes rebelle* insurg* insurrection* milice* blindé* char chars belligérant* conflit conflits affront* siège_de intervention_militaire",
        ),
        ("ceasefire", "cessez-le-feu trêve* armistice"),
        ("talks", "pourparlers négoci* médiat* accord_de_paix plan_de_paix"),
        ("summit", "sommet sommets g8 g7 g20 conférence_internationale"),
        ("visit", "visite visites visiter déplacement_officiel tournée"),
        ("speech", "discours allocution* conférence_de_presse interview* entretien_télévisé"),
        (
            "law",
            "loi lois projet_de_loi proposition_de_loi amendement* législati* décret* parlement* parlementaire* sénat* sénateur* député* assemblée assemblée_nationale réforme*",
        ),
        ("resignation", "démission* limog* éviction quitter_ses_fonctions"),
        ("appointment", "nomination* nommé* nommée remaniement* investiture* succède* successeur*"),
        ("sanctions", "sanction* embargo*"),
        ("coup", "coup_d_état putsch* junte"),
        (
            "migration",
            "migrant* migrat* réfugié* exode clandestin* demandeur_d_asile demandeurs_d_asile frontière* sans-papiers",
        ),
        ("release", "libération libéré libérée libérés libérer relâch* évasion*"),
        ("prize", "prix_nobel nobel palme_d_or césars oscar oscars lauréat*"),
        ("death", "décès obsèques funérailles hommage* inhum*"),
        ("birth", "naissance grossesse* enceinte accouch*"),
        (
            "education",
            "lycée* lycéen* école* collège* enseignant* professeur* élève* étudiant* universit* rectorat*",
        ),
        ("climate", "climat* réchauffement pollution* environnement* écolog* émissions nucléaire*"),
    ),
    commonplace=words(
        "an ans année* mois semaine* jour jours journée* heure* matin soir nuit midi minute* samedi dimanche lundi mardi mercredi jeudi vendredi "
        "personne* gens homme hommes femme femmes enfant* famille* habitant* citoyen* population* peuple* public* "
        "pays ville* quartier* rue rues place places région* département* capitale* monde mondia* national* nationale* international* local* locale* territoire* "
        "président* présidence ministre* ministère* premier première gouvernement* exécutif état états chef* dirigeant* responsable* porte-parole directeur* élu élus maire* mairie* préfet* préfecture* politique* parti partis majorité opposition droite gauche centre socialiste* démocrate* républicain* "
        "pompier* police* policier* policière* gendarme* force* ordre sécurit* sûreté violence* violent* mort morts blessé* victime* "
        "affaire* question* problème* cas fait faits chose* part partie fin début suite façon moyen* point points niveau* nombre* total* million* milliard* millier* crédit* capital* centaine* dizaine* euro* dollar* pour_cent cent mille "
        "groupe* équipe* membre* association* société* entreprise* organisation* service* centre* agence* afp reuters ap journal* quotidien* presse média* télévis* radio* chaîne* site* internet photo* vidéo* article* abonn* lire lecture "
        "déclar* annonc* affirm* indiq* expliqu* précis* estim* ajout* rappel* assur* soulign* dénonc* demand* appel* propos* réagi* répond* réponse* décid* décision* mesure* plan plans projet* proposition* "
        "nouveau* nouvelle* nouvel grand* petit* gros* bon bonne haut* long* court* fort* important* dernier* dernière* prochain* ancien* jeune* vieux vieille seul* autre* même* plusieurs possible* nécessaire* général* générale* "
        "faire fait mettre mise pris prise prendre donner donné voir vu aller venir venu passer passé rester resté tenir trouver porter rendre suivre mener ouvrir ouvert permettre vouloir pouvoir devoir falloir savoir dire dit "
        "contre après avant depuis pendant ainsi aussi alors encore déjà toujours jamais plus moins très trop bien mal peu beaucoup presque environ ensemble ailleurs notamment cependant pourtant "
        "crise* situation* action* activité* travail travaux vie vies histoire* droit* liberté* pouvoir* cause* raison* effet* risque* danger* soutien* aide* accord* rencontre* réunion* message* lettre* annonce* information* informations "
        "temps moment* mai juin juillet août janvier février mars avril septembre octobre novembre décembre français* française* nord sud est ouest lieu lieux facebook twitter compte comptes utilisateur mot_de_passe cookie* newsletter copyright"
    )
    | NATIONS,
)
