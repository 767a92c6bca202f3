/** Strong terms in Spanish as `code | phrases`; each weighs as a strong English one. */
export const POLICY_ES = `
1 | inflación, tipos de interés, tasas de interés, déficit, presupuesto, impuesto, impuestos, recesión, banco central, política monetaria, deuda pública, producto interior bruto, pib, desempleo, crecimiento económico, reforma fiscal, política fiscal
2 | derechos civiles, discriminación, racismo, aborto, igualdad de género, libertad de expresión, libertad de prensa, matrimonio igualitario, derechos de las mujeres, violencia machista, libertades, derechos humanos
3 | sanidad, salud pública, hospital, hospitales, vacuna, vacunas, vacunación, pandemia, epidemia, médicos, pacientes, enfermedad, ministerio de salud, seguro médico, cáncer, dengue, brote
4 | agricultura, agricultores, cosecha, cosechas, ganadería, ganaderos, trigo, maíz, café, pesca, pescadores, cultivos, sequía agrícola, fertilizantes
5 | sindicato, sindicatos, salario mínimo, huelga, huelga general, convenio colectivo, trabajadores, reforma laboral, despidos, mercado laboral, derechos laborales, jornada laboral
6 | educación, escuela, escuelas, colegio, universidad, universidades, profesores, maestros, alumnos, estudiantes, ministerio de educación, matrícula
7 | cambio climático, medio ambiente, contaminación, emisiones, deforestación, biodiversidad, calentamiento global, especies protegidas, vertido, residuos, reciclaje, gases de efecto invernadero
8 | petróleo, gas natural, electricidad, energía, energías renovables, energía nuclear, central nuclear, energía solar, apagón, oleoducto, gasoducto, precio de la luz, refinería, parque eólico
9 | inmigración, inmigrantes, migrantes, migración, asilo, refugiados, deportación, deportaciones, frontera, indocumentados, ciudadanía, pateras, política migratoria
10 | transporte, aeropuerto, aerolínea, ferrocarril, tren, trenes, autopista, carretera, carreteras, metro, tráfico, puerto marítimo, aviación
12 | policía, narcotráfico, cártel, cárteles, crimen organizado, asesinato, homicidio, cárcel, prisión, fiscalía, juez, tribunal, detenido, detenidos, condena, violencia de género, delincuencia, narcotraficantes, secuestro
13 | pobreza, bienestar social, pensiones, pensionistas, seguridad social, ayudas sociales, hambre, servicios sociales, renta mínima
14 | vivienda, viviendas, alquiler, alquileres, hipoteca, hipotecas, desahucio, desahucios, inquilinos, vivienda social
15 | empresa, empresas, bolsa, accionistas, banca, fusión, quiebra, turismo, consumidores, inversores, pymes, competencia desleal
16 | ejército, militar, militares, defensa nacional, ministerio de defensa, ataque aéreo, ataques aéreos, misil, misiles, tropas, guerra, fuerzas armadas, pentágono, terrorismo, terroristas, otan, alto el fuego, operación militar
17 | inteligencia artificial, tecnología, internet, redes sociales, ciberseguridad, telecomunicaciones, satélite, espacio exterior, ciencia, científicos, digital
18 | aranceles, arancel, comercio exterior, libre comercio, exportaciones, importaciones, tratado comercial, guerra comercial, acuerdo comercial, balanza comercial
19 | política exterior, relaciones diplomáticas, diplomacia, embajada, embajador, naciones unidas, onu, ministro de exteriores, cancillería, canciller, sanciones, cumbre, tratado, unión europea, ayuda humanitaria, relaciones bilaterales
20 | elecciones, elección presidencial, campaña electoral, candidato, candidata, congreso, senado, parlamento, partido político, presidente del gobierno, ministro, corrupción, votantes, gobierno federal, referéndum, ayuntamiento, moción de censura
21 | parque nacional, parques nacionales, tierras públicas, recursos hídricos, embalse, territorios indígenas, cuenca hidrográfica, trasvase
23 | museo, cine, película, festival de cine, teatro, ópera, literatura, novela, exposición, música, artista, patrimonio cultural
0 | fútbol, liga, gol, goles, partido de fútbol, entrenador, jugador, jugadores, campeonato, torneo, mundial, olímpicos, baloncesto, tenis, lluvia, temperaturas, previsión del tiempo
`;
