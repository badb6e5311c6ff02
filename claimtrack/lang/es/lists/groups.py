"""Spanish words for sorts of people, to classes common to all languages."""

POPULATIONS = {
    "civilian": "civil civiles",
    "person": "persona personas habitante habitantes residente residentes vecino vecinos ciudadanos ciudadano individuo individuos almas gente hombres",
    "fighter": "combatiente combatientes rebelde rebeldes insurgente insurgentes yihadista yihadistas miliciano milicianos guerrillero guerrilleros terrorista terroristas",
    "soldier": "soldado soldados militar militares uniformados",
    "child": "niño niños niña niñas menor menores bebé bebés",
    "woman": "mujer mujeres",
    "police": "policía policías agente agentes gendarme gendarmes",
    "demonstrator": "manifestante manifestantes protestantes chalecos",
    "student": "estudiante estudiantes universitario universitarios",
    "pupil": "alumno alumnos alumna alumnas escolares",
    "teacher": "profesor profesores maestro maestros docente docentes",
    "worker": "trabajador trabajadores trabajadora trabajadoras empleado empleados empleada empleadas obrero obreros asalariados huelguistas funcionarios estibadores mineros conductores enfermeros enfermeras",
    "seaman": "marino marinos marinero marineros",
    "refugee": "refugiado refugiados refugiada refugiadas desplazado desplazados",
    "migrant": "migrante migrantes inmigrante inmigrantes emigrantes",
    "prisoner": "preso presos prisionero prisioneros recluso reclusos rehenes rehén",
    "family": "familia familias hogares",
    "voter": "elector electores votante votantes",
    "patient": "paciente pacientes enfermos",
    "journalist": "periodista periodistas reporteros",
}

GROUPS = {
    "demonstrator": (
        "chalecos amarillos|chaleco amarillo|camisas rojas|black blocs|bloques negros|pañuelos verdes"
    ),
    "police": "fuerzas policiales|fuerzas móviles|guardias civiles|fuerzas antidisturbios|mossos d'esquadra",
    "soldier": "cascos azules|fuerzas armadas|fuerzas especiales|guardias nacionales",
    "worker": "batas blancas|cuellos blancos|monos azules",
    "person": "cascos blancos|escudos humanos|boat people",
}
"""Groups that have a name of two words, which says nothing of vests or helmets."""
