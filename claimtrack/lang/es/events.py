"""Spanish words for events."""

from claimtrack.lang.es.lists.nations import NATIONS
from claimtrack.lang.tables.events import EventTable
from claimtrack.lang.tables.words import words

TABLE = EventTable(
    kinds=(
        (
            "explosion",
            "explosión explosiones explot* estallido* deflagración* detonación* detonaciones",
        ),
        ("bombing", "bombarde* ataque_aéreo ataques_aéreos misil misiles cohete* proyectil* obús"),
        (
            "attack",
            "atentado* terroris* kamikaze* coche_bomba coches_bomba suicida suicidas bomba bombas yihadista* ataque ataques atacante*",
        ),
        ("shooting", "tiroteo* tirador* pistolero* disparo disparos balacera*"),
        ("hostage-taking", "rehén rehenes secuestr* captor*"),
        ("murder", "asesin* homicidi* feminicidi* apuñal*"),
        (
            "earthquake",
            "terremoto* sísm* sismo* seísmo* temblor* réplica_sísmica epicentro magnitud richter tsunami* maremoto*",
        ),
        ("flood", "inunda* inundación* crecida* riada* anega*"),
        (
            "storm",
            "tormenta* huracán huracanes ciclón ciclones tifón tifones tornado* temporal borrasca* vendaval*",
        ),
        ("drought", "sequía*"),
        ("heatwave", "ola_de_calor olas_de_calor"),
        ("eruption", "erupción erupciones volcán* volcan*"),
        ("landslide", "deslizamiento* corrimiento_de_tierra alud aludes avalancha* deslave*"),
        ("fire", "incendi* fuego_forestal"),
        (
            "road-accident",
            "accidente_de_tráfico accidente_de_carretera accidente_vial choque_múltiple",
        ),
        ("rail-accident", "descarril* accidente_ferroviario accidente_de_tren"),
        (
            "air-accident",
            "accidente_aéreo accidente_de_avión caja_negra cajas_negras siniestro_aéreo",
        ),
        ("shipwreck", "naufrag* volcó_la_barca"),
        ("accident", "accidente accidentes accidental* fuga_de_gas"),
        ("collapse", "derrumbe* desplome* colapso*"),
        (
            "demonstration",
            "manifestación* manifestaciones manifestante* manifestarse marcha marchas concentración concentraciones protesta* chalecos_amarillos chalecos indignados pancarta* gases_lacrimógenos lacrimógeno* corte_de_carretera bloqueo* cañón_de_agua antidisturbios movilizaci*",
        ),
        ("riot", "disturbio* revuelta* saqueo* saquea* vandali*"),
        ("strike", "huelga* huelguista* paro_general paros"),
        (
            "election",
            "elección elecciones elector* electoral* votante* votación* votaciones voto votos comicios urnas candidat* primarias escrutinio segunda_vuelta primera_vuelta sufragio*",
        ),
        ("referendum", "referéndum* referendo* plebiscito*"),
        ("poll", "encuesta* sondeo* intención_de_voto"),
        ("epidemic", "epidemia* pandemia* virus brote brotes contagi* cólera vacun* gripe*"),
        ("famine", "hambruna* desnutrición"),
        (
            "trial",
            "juicio* tribunal* audiencia* veredicto* conden* absuel* absolv* acusado* acusada* fiscal fiscales fiscalía abogad* juez jueces jueza justicia judicial* cárcel* prisión* penal* sentencia* jurado*",
        ),
        ("arrest", "arrest* detenid* detención* detenciones imputad* encarcel* prisión_preventiva"),
        (
            "investigation",
            "investigac* investigad* registro_policial pesquisa* querella* denuncia_penal",
        ),
        ("budget", "presupuest* déficit deuda deudas"),
        ("tax", "impuesto* tributari* fiscalidad tasa_fiscal contribuyente*"),
        (
            "layoffs",
            "despido* despedid* desemple* paro parados empleo* trabajador* sindicat* sindical* salari*",
        ),
        ("bankruptcy", "quiebra* bancarrota concurso_de_acreedores insolvencia"),
        (
            "rescue",
            "rescate_bancario rescate_financiero plan_de_rescate recapitaliz* crisis_financiera crisis_bancaria banco bancos banca bancari* financier* accionista*",
        ),
        ("takeover", "fusión fusiones adquisición* adquisiciones opa"),
        ("market", "pib inflación recesión bolsa bursátil economía económic* crecimiento"),
        (
            "match",
            "partido_de_fútbol campeonato* semifinal* cuartos_de_final mundial_de_fútbol liga_de_campeones gol goles goleador* entrenador* jugador* fútbol tenis baloncesto",
        ),
        ("games", "juegos_olímpicos olímp* paralímp* medalla* atleta*"),
        (
            "war",
            "guerra* combate* combatiente* ofensiva* ejército* militar* soldado* tropas rebelde* insurgen* milicia* batalla* conflicto* enfrentamiento* asedio* tanque* invasión* invad*",
        ),
        ("ceasefire", "alto_el_fuego cese_del_fuego tregua* armisticio"),
        ("talks", "conversaciones negocia* mediaci* mediador* plan_de_paz acuerdo_de_paz"),
        ("summit", "cumbre* g8 g7 g20"),
        ("visit", "visita visitas visitó visitar gira_oficial"),
        ("speech", "discurso* alocución* rueda_de_prensa conferencia_de_prensa entrevista*"),
        (
            "law",
            "ley leyes proyecto_de_ley enmienda* legislat* decreto* parlament* congreso senado senador* diputad* reforma*",
        ),
        ("resignation", "dimisi* dimit* renuncia* destituid* destitu* cesado"),
        (
            "appointment",
            "nombramiento* nombrad* sucesor* investidura* toma_de_posesión remodelación",
        ),
        ("sanctions", "sanción sanciones embargo*"),
        ("coup", "golpe_de_estado golpista* junta_militar"),
        ("migration", "migrante* migrac* inmigra* refugiad* éxodo asilo deporta* frontera*"),
        ("release", "liberación liberado liberada liberados liberadas liberar fuga fugó"),
        ("prize", "premio_nobel nobel óscar óscars galardón* laureado*"),
        ("death", "funeral* fallec* entierro* homenaje*"),
        ("birth", "nacimiento* embaraz* parto"),
        (
            "education",
            "escuela* colegio* instituto_público maestro* profesor* alumn* estudiante* universi*",
        ),
        (
            "climate",
            "clima* calentamiento contaminación medio_ambiente medioambient* ecolog* emisiones nuclear*",
        ),
    ),
    commonplace=words(
        "año* mes meses semana* día días jornada* hora* mañana tarde noche mediodía minuto* sábado* domingo* lunes martes miércoles jueves viernes "
        "bombero* persona* gente hombre* mujer* niñ* famili* habitante* ciudadan* población* poblaciones pueblo* público* pública* "
        "país países ciudad* barrio* calle* plaza* lugar* región* regiones capital* mund* nacional* internacional* local* zona* territorio* "
        "president* presidencia ministr* ministerio* primer primera gobierno* ejecutivo estado estados jefe* dirigente* líder* responsable* portavoz* director* alcald* gobernador* polític* partido* mayoría oposición derecha izquierda centro socialista* demócrata* republican* miembro* "
        "policía* agente* fuerza* seguridad violen* muert* herid* víctima* "
        "asunto* cuestión* cuestiones problema* caso* hecho* cosa* parte partes fin final comienzo manera* punto* nivel* número* total* millón millones millar* miles centenar* decena* euro* dólar* ciento mil "
        "grupo* equipo* asociaci* sociedad* empresa* organizaci* servicio* centro* agencia* efe afp reuters periódico* prensa medio* televis* radio* cadena* sitio* internet foto* vídeo* video* artículo* noticia* leer lectura "
        "declar* anunci* afirm* indic* explic* precis* estim* añad* record* asegur* subray* denunci* pid* pedi* llam* propon* propues* reaccion* respond* respuesta* decid* decisión* decisiones medida* plan planes proyecto* "
        "nuev* viej* grande* pequeñ* buen* mal* alt* larg* cort* fuert* importante* últim* próxim* antigu* joven* jóvenes sol* otr* mism* vari* posible* necesari* general* "
        "hacer hecho hizo poner puesto tomar dar dado ver visto ir venir pasar pasado quedar tener tenido encontrar llevar seguir abrir abierto permitir querer poder deber saber decir dijo dicho "
        "contra después antes desde durante también entonces todavía ya siempre nunca más menos muy demasiado bien poco mucho casi cerca junto además según mientras donde cuando "
        "crisis situación* acción* acciones actividad* trabajo* vida* historia* derecho* libertad* poder* causa* razón* efecto* riesgo* peligro* apoyo* ayuda* acuerdo* encuentro* reunión* reuniones mensaje* carta* información* tiempo* momento* "
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre norte sur este oeste twitter facebook cuenta* usuario* contraseña* cookie* boletín copyright suscr* privacidad"
    )
    | NATIONS,
)
