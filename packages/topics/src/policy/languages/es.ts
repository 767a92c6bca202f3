/** Strong terms in Spanish as `code | phrases`; each weighs as a strong English one. */
export const POLICY_ES = `
1 | inflación, tipos de interés, tasas de interés, déficit, presupuesto, impuesto, impuestos, recesión, banco central, política monetaria, deuda pública
1 | producto interior bruto, pib, desempleo, crecimiento económico, reforma fiscal, política fiscal, crisis económica, gasto público, recorte de gastos
1 | recortes presupuestarios, costo de vida, coste de la vida, tasa de desempleo, reserva federal, banco de españa, banco de méxico, ministro de hacienda
1 | ministerio de hacienda, ajuste fiscal, ipc, iva, fondo monetario, techo de la deuda, prima de riesgo, devaluación
2 | derechos civiles, discriminación, racismo, aborto, igualdad de género, libertad de expresión, libertad de prensa, matrimonio igualitario, derechos de las mujeres
2 | violencia machista, libertades, derechos humanos, derechos de las personas trans, colectivo lgtbi, lgbt, feminismo, feministas, antisemitismo, islamofobia
2 | protección de datos, privacidad, eutanasia, interrupción del embarazo, xenofobia, pueblos afrodescendientes, libertad religiosa
3 | sanidad, salud pública, hospital, hospitales, vacuna, vacunas, vacunación, pandemia, epidemia, médicos, pacientes, enfermedad, ministerio de salud, seguro médico
3 | cáncer, dengue, brote, salud, enfermedades, enfermos, coronavirus, covid, gripe, gripe aviar, sarampión, listas de espera, atención primaria, centro de salud
3 | fármacos, medicamentos, medicamento, oms, salud mental, trasplante, enfermeras, epidemiólogos, tabaco
4 | agricultura, agricultores, cosecha, cosechas, ganadería, ganaderos, trigo, maíz, café, pesca, pescadores, cultivos, sequía agrícola, fertilizantes, campo
4 | agricultor, ganado, cereales, soja, aceite de oliva, viñedos, vino, plaga, regadío, agroalimentario, política agraria común, política agraria
4 | productores de leche, carne, azúcar, granos
5 | sindicato, sindicatos, salario mínimo, huelga, huelga general, convenio colectivo, trabajadores, reforma laboral, despidos, mercado laboral, derechos laborales
5 | jornada laboral, despido, despido colectivo, ere, empleo, puestos de trabajo, subsidio de desempleo, paro, sindical, huelguistas, paro de labores
5 | reducción de jornada, precariedad laboral, negociación colectiva, teletrabajo
6 | educación, escuela, escuelas, colegio, universidad, universidades, profesores, maestros, alumnos, estudiantes, ministerio de educación, matrícula, docentes
6 | aulas, curso escolar, selectividad, becas, institutos, rector, rectora, alumnado, fracaso escolar, enseñanza, educativo, educativa, escolares, campus
7 | cambio climático, medio ambiente, contaminación, emisiones, deforestación, biodiversidad, calentamiento global, especies protegidas, vertido, residuos, reciclaje
7 | gases de efecto invernadero, cumbre del clima, crisis climática, medioambiental, ecologistas, ecologista, calidad del aire, plásticos, contaminante
7 | contaminantes, bosques, selva amazónica, especie en peligro, dióxido de carbono, huella de carbono
8 | petróleo, gas natural, electricidad, energía, energías renovables, energía nuclear, central nuclear, energía solar, apagón, oleoducto, gasoducto
8 | precio de la luz, refinería, parque eólico, petrolera, petroleras, crudo, barril, barriles, pemex, ypf, gasolina, combustible, combustibles, eléctrica
8 | eléctricas, red eléctrica, renovables, placas solares, hidroeléctrica, litio, opep, gasóleo, factura de la luz
9 | inmigración, inmigrantes, migrantes, migración, asilo, refugiados, deportación, deportaciones, frontera, indocumentados, ciudadanía, pateras, política migratoria
9 | inmigrante, migrante, refugiado, migratoria, deportados, solicitantes de asilo, menores no acompañados, cayuco, cayucos, patera, caravana migrante
9 | patrulla fronteriza, redadas migratorias, extranjería, permiso de residencia, expulsiones
10 | transporte, aeropuerto, aerolínea, ferrocarril, tren, trenes, autopista, carretera, carreteras, metro, tráfico, puerto marítimo, aviación, accidente de tráfico
10 | accidente aéreo, avión, aviones, vuelo, vuelos, aeropuertos, aerolíneas, alta velocidad, cercanías, renfe, autobús, autobuses, taxistas, tranvía, buque
10 | carretera cortada, peaje, peajes, camioneros, descarriló, descarrilamiento
12 | policía, narcotráfico, cártel, cárteles, crimen organizado, asesinato, homicidio, cárcel, prisión, fiscalía, juez, tribunal, detenido, detenidos, condena
12 | violencia de género, delincuencia, narcotraficantes, secuestro, policías, guardia civil, cárceles, preso, presos, juicio, jueces, tribunal supremo
12 | audiencia nacional, fiscal, sentencia, condenado, condenada, asesinado, asesinada, asesinatos, homicidios, feminicidio, feminicidios, tiroteo, robo, robos
12 | drogas, droga, cocaína, narcotraficante, narco, pandillas, mafia, blanqueo de capitales, lavado de dinero, fraude, violación, abuso sexual, abusos sexuales
12 | sicarios, extorsión, detención
13 | pobreza, bienestar social, pensiones, pensionistas, seguridad social, ayudas sociales, hambre, servicios sociales, renta mínima, pensión, jubilación, jubilados
13 | subsidios, ingreso mínimo vital, dependencia, discapacidad, personas mayores, comedores sociales, banco de alimentos, exclusión social, pobreza infantil
13 | programas sociales
14 | vivienda, viviendas, alquiler, alquileres, hipoteca, hipotecas, desahucio, desahucios, inquilinos, vivienda social, precio de la vivienda, pisos turísticos
14 | sin techo, personas sin hogar, inmobiliaria, inmobiliarias, burbuja inmobiliaria, urbanismo, okupas, casero, caseros, pisos, promotores
15 | empresa, empresas, bolsa, accionistas, banca, fusión, quiebra, turismo, consumidores, inversores, pymes, competencia desleal, banco, bancos, beneficios, ibex
15 | opa, compra de, adquisición, multinacional, empresarios, empresarial, comercio, consumo, turistas, hoteles, supermercados, aseguradora, criptomonedas, bitcoin
15 | monopolio, accionista, cotización
16 | ejército, militar, militares, defensa nacional, ministerio de defensa, ataque aéreo, ataques aéreos, misil, misiles, tropas, guerra, fuerzas armadas, pentágono
16 | terrorismo, terroristas, otan, alto el fuego, operación militar, soldados, soldado, bombardeo, bombardeos, drones, ataque militar, ofensiva, invasión, armamento
16 | armas, armada, fuerza aérea, tanques, gasto en defensa, bomba, bombas, atentado, atentados, terrorista, guerrilla, submarino, portaaviones, armas nucleares
16 | programa nuclear
17 | inteligencia artificial, tecnología, internet, redes sociales, ciberseguridad, telecomunicaciones, satélite, espacio exterior, ciencia, científicos, digital
17 | cohete, nasa, astronautas, ia, chatgpt, ciberataque, hackers, teléfonos móviles, chips, semiconductores, medios de comunicación, periodistas, televisión
17 | telescopio, investigadores, descubrimiento, google, algoritmos
18 | aranceles, arancel, comercio exterior, libre comercio, exportaciones, importaciones, tratado comercial, guerra comercial, acuerdo comercial, balanza comercial
18 | exportación, importación, proteccionismo, omc, mercosur, t mec, tratado de libre comercio, tipo de cambio, aduanas, aduana, cadena de suministro
18 | superávit comercial, exportadores
19 | política exterior, relaciones diplomáticas, diplomacia, embajada, embajador, naciones unidas, onu, ministro de exteriores, cancillería, canciller, sanciones
19 | cumbre, tratado, unión europea, ayuda humanitaria, relaciones bilaterales, ministerio de exteriores, embajadas, otan y rusia, paz, acuerdo de paz
19 | negociaciones de paz, refugiados de guerra, primer ministro, primera ministra, franja de gaza, hamás, derecho internacional, golpe de estado, dictadura, régimen
19 | corte penal internacional, diplomático, diplomáticos, bruselas, comisión europea, parlamento europeo, rehenes, tregua, genocidio, crisis diplomática
20 | elecciones, elección presidencial, campaña electoral, candidato, candidata, congreso, senado, parlamento, partido político, presidente del gobierno, ministro
20 | corrupción, votantes, gobierno federal, referéndum, ayuntamiento, moción de censura, elección, electoral, comicios, votación, voto, votos, urnas, encuesta
20 | encuestas, gobernador, gobernadora, alcalde, alcaldesa, diputados, diputado, senadores, senador, oposición, coalición, investidura, moncloa, casa rosada
20 | palacio de la moneda, partido popular, psoe, vox, reforma electoral, reforma constitucional, funcionarios, soborno, sobornos, dimisión, dimite, renuncia
20 | escándalo, comunidad autónoma, presidencia, candidatos, juicio político
21 | parque nacional, parques nacionales, tierras públicas, recursos hídricos, embalse, territorios indígenas, cuenca hidrográfica, trasvase
21 | recursos naturales protegidos, pueblos indígenas, comunidades indígenas, espacios naturales, embalses, confederación hidrográfica, monte público
21 | incendios forestales prevención, presas, escasez de agua
23 | museo, cine, película, festival de cine, teatro, ópera, literatura, novela, exposición, música, artista, patrimonio cultural, actor, actriz, películas
23 | director de cine, cantante, concierto, conciertos, escritor, escritora, escritores, novelista, libro, libros, feria del libro, premio cervantes, pintor, pintura
23 | museos, óscar, goya, artistas, danza, bailarina, festival, arte, cultura, cultural, serie de televisión, moda
0 | fútbol, liga, gol, goles, partido de fútbol, entrenador, jugador, jugadores, campeonato, torneo, mundial, olímpicos, baloncesto, tenis, lluvia, temperaturas
0 | previsión del tiempo, futbolista, delantero, portero, champions, real madrid, barça, penalti, semifinal, cuartos de final, medalla de oro, medalla
0 | selección nacional, ciclista, gran premio, terremoto, sismo, huracán, tormenta, nevada, ola de calor, ola de frío, inundaciones, muere a los, murió a los
0 | fallece a los, fallece, papa, vaticano, cónclave, obispo, semana santa, lotería, partido amistoso, goleada, derrota, victoria
`;
