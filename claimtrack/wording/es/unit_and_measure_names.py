"""What Spanish calls units, measures, populations and places. Keys are language-neutral ids.

Outcomes, hedges and the other members of closed sets stand in the catalogue alone:
``locale/es/LC_MESSAGES/claimtrack.po``.
"""

from claimtrack.wording.shapes import Vocabulary, forms, names

UNITS = forms("""
percentage_point=punto porcentual|puntos porcentuales
point=punto|puntos
basis_point=punto básico|puntos básicos
EUR/100=céntimo|céntimos
USD/100=centavo|centavos
GBP/100=penique|peniques
second=segundo|segundos
minute=minuto|minutos
hour=hora|horas
day=día|días
week=semana|semanas
month=mes|meses
quarter=trimestre|trimestres
year=año|años
decade=decenio|decenios
century=siglo|siglos
mile=milla|millas
nautical_mile=milla náutica|millas náuticas
foot=pie|pies
inch=pulgada|pulgadas
yard=yarda|yardas
hectare=hectárea|hectáreas
acre=acre|acres
square_mile=milla cuadrada|millas cuadradas
square_foot=pie cuadrado|pies cuadrados
litre=litro|litros
millilitre=mililitro|mililitros
barrel=barril|barriles
gallon=galón|galones
gram=gramo|gramos
tonne=tonelada|toneladas
ton=tonelada|toneladas
pound=libra|libras
ounce=onza|onzas
family=familia|familias
attack=ataque|ataques
bank=banco|bancos
branch=sucursal|sucursales
building=edificio|edificios
bus=autobús|autobuses
car=coche|coches
case=caso|casos
city=ciudad|ciudades
company=empresa|empresas
country=país|países
district=barrio|barrios
drone=dron|drones
high-school=instituto|institutos
home=vivienda|viviendas
hospital=hospital|hospitales
house=casa|casas
job=empleo|empleos
missile=misil|misiles
population=población|poblaciones
rocket=cohete|cohetes
school=escuela|escuelas
seat=escaño|escaños
ship=barco|barcos
strike=bombardeo|bombardeos
tank=tanque|tanques
territory=territorio|territorios
truck=camión|camiones
vehicle=vehículo|vehículos
village=pueblo|pueblos
vote=voto|votos
""")

MEASURES = names("""
killed=muertos
injured=heridos
missing=desaparecidos
displaced=desplazados
left=salidas
arrested=detenidos
surrendered=rendidos
amnestied=amnistiados
treated=atendidos
returned=retornados
rescued=rescatados
inhabitants=habitantes
present=presentes
deployed=desplegados
held=encarcelados
demonstrated=manifestantes
on-strike=huelguistas
voted=votos
in-need=necesitados de ayuda
released=liberados
turnout=participación
support=apoyo
seats=escaños
cost=coste
lost=pérdidas
invested=inversión
earned=ganancias
paid=pagos
deficit=déficit
debt=deuda
retaken=territorio recuperado
captured=capturados
destroyed=destruidos
burned=quemados
jobs-cut=empleos suprimidos
hired=contrataciones
infected=contagiados
vaccinated=vacunados
growth=crecimiento
inflation=inflación
unemployment=desempleo
killed-or-missing=muertos o desaparecidos
killed-or-injured=muertos o heridos
pay-rise=subida salarial
produced=producción
damage=daños
""")

WORDS = names("""
killed=muertos
lost=pérdida
surrendered=rendiciones
person=personas
civilian=civiles
fighter=combatientes
soldier=soldados
police=policías
demonstrator=manifestantes
child=niños
woman=mujeres
man=hombres
student=estudiantes
pupil=alumnos
teacher=profesores
worker=trabajadores
seaman=marineros
refugee=refugiados
migrant=migrantes
prisoner=presos
hostage=rehenes
journalist=periodistas
medic=sanitarios
patient=pacientes
family=familias
voter=votantes
official=responsables
count=cosas
percent=por ciento
evacuated=evacuados
""")


def plural(noun: str) -> str:
    """Many of a thing that has no name here: its own noun, as most Spanish nouns go."""
    if noun.endswith("z"):
        return noun[:-1] + "ces"
    if noun.endswith("s"):
        return noun
    return noun + ("s" if noun[-1:] in "aeiouáéó" else "es")


TABLE = Vocabulary(
    units=UNITS,
    plural=plural,
    measures=MEASURES,
    words=WORDS,
    quarters=names("""
north=norte
south=sur
east=este
west=oeste
northeast=noreste
northwest=noroeste
southeast=sureste
southwest=suroeste
central=centro
"""),
    quarter_of="{quarter} de {place}",
    small_words=frozenset(
        "de del la las el los y en a of the and on upon du des le les sur sous et".split()
    ),
)
