"""English words for events."""

from claimtrack.lang.en.lists.nations import NATIONS
from claimtrack.lang.tables.events import EventTable
from claimtrack.lang.tables.words import words

TABLE = EventTable(
    kinds=(
        ("explosion", "explosion* explod* blast blasts detonat*"),
        (
            "bombing",
            "bombard* shelling shelled airstrike* air_strike air_strikes air_raid air_raids missile* rocket rockets barrel_bomb barrel_bombs",
        ),
        (
            "attack",
            "terror terroris* suicide_bomber suicide_bombers car_bomb car_bombs suicide_attack bombing bombings bomb bombs jihadist* attack attacks attacker*",
        ),
        ("shooting", "shooting* shooter* gunman gunmen gunfire gunshot* shot"),
        ("hostage-taking", "hostage* kidnap* abduct* captor*"),
        ("murder", "murder* assassinat* homicide* stabb* killer*"),
        (
            "earthquake",
            "earthquake* quake* tremor* aftershock* epicenter epicentre magnitude richter tsunami* seismic",
        ),
        ("flood", "flood* inundat* submerg* floodwater*"),
        ("storm", "storm* hurricane* cyclone* typhoon* tornado* gale gales blizzard*"),
        ("drought", "drought* water_shortage"),
        ("heatwave", "heatwave* heat_wave heat_waves"),
        ("eruption", "eruption* volcan*"),
        ("landslide", "landslide* mudslide* avalanche* rockfall*"),
        ("fire", "fire fires wildfire* blaze* arson*"),
        (
            "road-accident",
            "car_crash car_accident road_accident pile-up bus_crash traffic_accident",
        ),
        ("rail-accident", "derail* train_crash rail_crash train_wreck"),
        ("air-accident", "plane_crash air_crash helicopter_crash crash_site black_box black_boxes"),
        ("shipwreck", "shipwreck* capsiz* sank"),
        ("accident", "accident accidents accidental* gas_leak"),
        ("collapse", "collapse collapsed collapses"),
        (
            "demonstration",
            "demonstrat* protest* rally rallies rallied march marched marches marchers gilet gilets jaune jaunes vests yellow_vest yellow_vests tear_gas teargas tear-gas* water_cannon water_cannons roadblock* blockade* banner* placard* picket* activist* riot_police",
        ),
        ("riot", "riot riots rioter* rioting loot* unrest vandal*"),
        (
            "strike",
            "strike_action striking_workers strikers walkout* walk-out* general_strike went_on_strike on_strike industrial_action",
        ),
        (
            "election",
            "elect* reelect* ballot* voter* voting vote votes voted primary primaries caucus* candida* nominee* nomination campaign* polling_station polling_stations runoff turnout",
        ),
        ("referendum", "referendum* plebiscite*"),
        (
            "poll",
            "poll polls pollster* approval_rating approval_ratings popularity survey surveys gallup",
        ),
        ("epidemic", "epidemic* pandemic* virus* outbreak* infect* cholera vaccin* flu quarantin*"),
        ("famine", "famine* malnutrition starvation"),
        (
            "trial",
            "trial trials court* courtroom tribunal* jury juror* verdict* convict* acquit* sentenc* plead* pleaded guilty defendant* lawyer* attorney* prosecutor* prosecut* judge judges jail* prison* justice judicial appeal appeals lawsuit* sued",
        ),
        ("arrest", "arrest* indict* detain* detention custody charged_with charges handcuff*"),
        (
            "investigation",
            "investigat* probe probes inquiry inquiries search_warrant subpoena* detective*",
        ),
        ("budget", "budget* deficit* debt* spending_bill appropriation* shutdown stopgap"),
        ("tax", "tax taxes taxed taxation taxpayer* levy levies"),
        (
            "layoffs",
            "layoff* lay-off* laid_off job_cuts jobless unemploy* job jobs workers union unions wage wages",
        ),
        ("bankruptcy", "bankrupt* insolven* receivership"),
        (
            "rescue",
            "bailout* bail-out* rescue_package rescue_plan recapitali* banking_crisis financial_crisis bank banks banking bankers financial shareholder* lender*",
        ),
        ("takeover", "takeover* merger* merge acquisition* buyout*"),
        ("market", "gdp inflation recession stock_market wall_street economy economic growth"),
        (
            "match",
            "match matches championship* semifinal* quarterfinal* world_cup champions_league super_bowl goalkeeper* coach football soccer baseball basketball tennis",
        ),
        ("games", "olympi* paralympi* medal medals athlete*"),
        (
            "war",
            "war wars warfare combat fighting fighters offensive* army armies military soldier* troops rebel* insurgen* militia* battle* conflict conflicts siege tank tanks invasion* invad*",
        ),
        ("ceasefire", "ceasefire* cease-fire* truce* armistice"),
        ("talks", "talks negotiat* mediat* peace_plan peace_deal peace_process"),
        ("summit", "summit* g8 g7 g20"),
        ("visit", "visit visits visited visiting state_visit"),
        (
            "speech",
            "speech speeches address addressed press_conference news_conference interview interviews interviewed remarks",
        ),
        (
            "law",
            "bill bills law laws lawmak* legislat* amendment* statute* parliament* congress* senat* representative* filibuster* veto* reform* house_of_representatives",
        ),
        (
            "resignation",
            "resign* stepped_down step_down steps_down stepping_down ouster ousted fired firing",
        ),
        ("appointment", "appoint* nominat* successor* succeed* reshuffle inaugurat* sworn_in"),
        ("sanctions", "sanction* embargo*"),
        ("coup", "coup coups putsch junta"),
        ("migration", "migrant* migrat* immigra* refugee* exodus asylum deport* border borders"),
        ("release", "freed release released releases escape escaped"),
        ("prize", "nobel oscar oscars laureate* pulitzer"),
        ("death", "funeral* burial buried obituar* tribute*"),
        ("birth", "birth births pregnan*"),
        ("education", "school* teacher* student* universit* pupil* college* classroom*"),
        ("climate", "climate warming pollution environment* ecolog* emissions nuclear"),
    ),
    commonplace=words(
        "year* month* week* day days hour* morning evening night noon minute* weekend saturday* sunday* monday* tuesday* wednesday* thursday* friday* "
        "firefighter* people person* man men woman women child* famil* resident* citizen* population* public* "
        "country countries city cities town* street* place places region* state states capital* world* national* nation* international* local* area* "
        "president* presiden* minister* ministry prime government* administration* executive chief* leader* leadership official* spokes* director* secretary mayor* governor* politic* party parties majority minority opposition right left center democrat* republican* gop conservative* liberal* house white member* "
        "police* officer* force* security violen* death* dead killed injured wounded victim* "
        "issue* question* problem* case cases fact facts thing* part parts end beginning way ways point points level* number* total* million* billion* thousand* hundred* dozen* percent euro* dollar* "
        "group* team* association* compan* organization* organisation* service* agency agencies afp reuters associated press cnn newspaper* media televis* radio* channel* website* internet photo* video* article* news subscribe* read reading story "
        "said says saying announc* told tell* claim* state stated statement* explain* estimat* add added adds remind* stress* denounc* ask* call called calls calling propos* react* respond* response* decid* decision* measure* plan plans planned project* report* comment* "
        "new old big small large great good better best bad high low long short strong important last next former young only other others same several possible necessary general "
        "make makes made making take takes took taking taken give gives gave given see seen saw go goes going went gone come comes came coming pass stay hold held find found bring brought keep kept follow* lead led open opened allow* want* need* know* think* thought work* "
        "against after before since during also then still already always never more less very too well little much almost about together elsewhere however though including according while where when which who whose what "
        "crisis situation* action* activit* life lives histor* right* freedom power* cause* reason* effect* risk* danger* support* help* deal* meeting* message* letter* information* time times moment* "
        "january february march april may june july august september october november december american british french german spanish turkish irish dutch danish swedish finnish polish swiss least down up south north east west southern northern eastern western twitter tweet* facebook account* user* password* cookie* newsletter copyright getty image* caption* advertisement"
    )
    | NATIONS
    | {name.removesuffix("s") for name in NATIONS},
)
