import type { SampleStory } from '../types.ts';

/** El Mirador del Sur, in Spanish: Latin America and Spain. */
export const MIRADOR_DEL_SUR: readonly SampleStory[] = [
  {
    id: 'anchoveta-cuota-callao',
    section: 'Economía',
    policy: ['agriculture', 'environment', 'foreign-trade'],
    places: ['PE', 'CN'],
    by: 'Rosa Elvira Quispe',
    headline: 'Perú abre la temporada de anchoveta con una cuota menor y cámaras a bordo',
    standfirst: 'Los armadores del Callao podrán pescar 1,6 millones de toneladas; cada barco llevará un registro en video.',
    picture: 'Barcos de pesca amarrados en un puerto con neblina',
    text: `
EL CALLAO — La segunda temporada de pesca de anchoveta en la zona centro-norte del Perú comenzará el lunes con una cuota de 1,6 millones de toneladas, un 18 por ciento menos que hace un año, informaron los gremios de armadores.
El crucero científico encontró menos peces adultos frente a Chimbote y más juveniles cerca de la costa. Por eso se vedarán las primeras diez millas durante tres semanas.
Por primera vez cada embarcación llevará una cámara sobre la bodega. Las imágenes se revisarán al azar, y quien descargue más de un diez por ciento de ejemplares pequeños perderá dos días de faena.
«Antes nos vigilaba un inspector mareado. Ahora nos vigila un aparato que no se marea», dijo Fortunato Chávarri, patrón de la Estrella de Ancón.
La harina de pescado se exporta sobre todo a China, donde alimenta criaderos de langostino. Los compradores esperan que el precio suba.`,
  },
  {
    id: 'agua-techo-monterrey',
    section: 'México',
    policy: ['environment', 'housing'],
    places: ['MX'],
    by: 'Ulises Garza Treviño',
    headline: 'Monterrey aprende a guardar la lluvia: treinta mil azoteas con cisterna',
    standfirst:
      'Un programa vecinal instala tinacos conectados al techo en las colonias altas, donde la red llega cada tercer día.',
    text: `
MONTERREY — Doña Eulalia Cantú reconoce el sonido de la lluvia en cada una de sus tres cubetas, pero desde julio ya no las saca al patio.
Su casa, en la colonia Independencia, es una de las treinta mil que guardan el agua del techo en una cisterna de 2 500 litros. El programa lo empezaron vecinos cansados de esperar la pipa.
En un año de lluvias normales, calculan los ingenieros de la universidad local, una azotea de sesenta metros cubre el agua de cinco meses para lavar y descargar el baño. No es potable sin filtro.
El equipo cuesta 7 800 pesos. La mitad se paga en abonos y la otra mitad con jornadas de trabajo en casas ajenas.
«Yo puse tres techos para ganarme el mío», contó Eulalia Cantú, de 67 años. «El cuarto lo puse por gusto.»`,
  },
  {
    id: 'jueces-paz-cauca',
    section: 'Colombia',
    policy: ['law-and-crime', 'public-lands', 'civil-rights'],
    places: ['CO'],
    by: 'Yuliana Muelas Tunubalá',
    headline: 'En el Cauca, los linderos se discuten con café y se firman con machete',
    standfirst: 'Conciliadores campesinos e indígenas han resuelto 900 pleitos de tierra en dos años.',
    text: `
SILVIA, Colombia — La audiencia comenzó bajo un guayabo y terminó tres horas después con dos familias caminando juntas el lindero que las había separado once años.
En seis municipios del Cauca, 74 conciliadores elegidos por sus comunidades resuelven disputas por tierras, aguas y ganado. Han cerrado 900 casos, según el registro que lleva una notaria en Popayán.
El acuerdo se escribe en español y en nam trik, se marca en el terreno con machete y queda inscrito como una sentencia.
Los juzgados de la región tardan en promedio cuatro años. La conciliación tarda cinco semanas y casi todo ese tiempo se va en encontrar a los abuelos que recuerdan dónde estaba la piedra.
«El que gana todo pierde al vecino», dijo la conciliadora Bárbara Calambás. «Aquí nadie se va con todo.»`,
  },
  {
    id: 'trenes-cercanias-rosario',
    section: 'Argentina',
    policy: ['transportation', 'macroeconomics'],
    places: ['AR'],
    by: 'Julieta Ferreyra Dutto',
    headline: 'Rosario recupera un tren de cercanías con vagones hechos en la provincia',
    standfirst: 'El servicio a Cañada de Gómez vuelve después de 34 años; los coches se armaron en un taller cooperativo.',
    text: `
ROSARIO — A las 6.12 salió de Rosario Norte el primer tren a Cañada de Gómez en 34 años. Llevaba 210 pasajeros, una murga y un mate gigante.
Los seis coches fueron armados en un taller de Pérez por la cooperativa Rieles del Sur, formada por ferroviarios despedidos cuando cerró el ramal. El más joven de ellos tiene 61 años.
El viaje dura una hora y veinte minutos, casi lo mismo que en ómnibus, y cuesta un 40 por ciento menos. Habrá cuatro frecuencias por día.
La obra se pagó con un bono provincial que ajusta por inflación y que compraron, sobre todo, jubilados de los pueblos de la línea.
«Me devuelven la plata y el tren», resumió Nelly Bertolotti, que invirtió el equivalente de dos jubilaciones.`,
    live: 18,
  },
  {
    id: 'salud-mental-cabinas-quito',
    section: 'Salud',
    policy: ['health', 'education'],
    places: ['EC'],
    by: 'Esteban Guamán Ruales',
    headline: 'Quito instala cabinas de escucha en los colegios y baja el abandono escolar',
    standfirst: 'Estudiantes de psicología atienden sin cita en 41 planteles del sur de la ciudad.',
    text: `
QUITO — La cabina fue un puesto de venta de loterías. Ahora, pintada de azul, está junto a la cancha de un colegio de Chillogallo y tiene dos sillas, una caja de pañuelos y un letrero: «Pase sin golpear».
En 41 colegios del sur de Quito, estudiantes de último año de psicología escuchan a quien entre, sin cita ni formulario, bajo la supervisión de un profesional.
El año pasado atendieron 12 600 conversaciones. La mayoría trataba de la casa, no de la escuela: un padre que migró, una deuda, un hermano enfermo.
El abandono en esos planteles bajó del 6,1 al 3,8 por ciento, mientras en el resto del distrito apenas varió. Las autoridades de salud advierten que puede haber otras causas.
Los casos graves, uno de cada veinte, pasan a un hospital. El problema, dicen los supervisores, es que allí sí hace falta cita.`,
  },
  {
    id: 'olivar-jaen-maquina-jornaleros',
    section: 'España',
    policy: ['agriculture', 'labor', 'immigration'],
    places: ['ES', 'MA', 'SN'],
    by: 'Macarena Villuendas',
    headline: 'Jaén ensaya un contrato único para la aceituna con casa incluida',
    standfirst:
      'Doce cooperativas alojan a jornaleros de Marruecos y Senegal en escuelas cerradas, con papeles y nómina semanal.',
    text: `
JAÉN — En la pizarra del aula de tercero todavía se lee la tabla del siete. Debajo hay ahora seis literas y, colgado del perchero, el mono de trabajo de Modou Diagne.
Doce cooperativas de aceite de Jaén han firmado este otoño un contrato común para 1 400 temporeros: alta en la seguridad social desde el primer día, nómina semanal y cama en uno de los nueve colegios rurales cerrados por falta de niños.
La inspección de trabajo había encontrado el año anterior a 300 personas durmiendo en naves sin agua.
El alojamiento cuesta a cada cooperativa unos cuatro céntimos por kilo de aceituna. «Es menos de lo que perdíamos cuando se nos marchaban a mitad de campaña», explicó el gerente de una de ellas, Blas Ortuño.
Los sindicatos lo ven con buenos ojos y piden que se extienda a la fresa de Huelva. Los alcaldes preguntan otra cosa: si alguno querrá quedarse y traer niños.`,
    correction: {
      afterSeconds: 480,
      headline: 'CORREGIDO: Jaén ensaya un contrato único para la aceituna con casa incluida',
      replace: [['para 1 400 temporeros', 'para 1 100 temporeros']],
      note: 'Una versión anterior de esta noticia decía que el contrato alcanza a 1 400 temporeros; son 1 100.',
    },
  },
  {
    id: 'geotermia-costa-rica-lecheria',
    section: 'Centroamérica',
    policy: ['energy', 'agriculture', 'technology'],
    places: ['CR', 'NI'],
    by: 'Adriana Solís Umaña',
    headline: 'Queso a la temperatura del volcán: lecherías ticas usan vapor geotérmico',
    standfirst: 'Tres plantas al pie del Miravalles dejaron el búnker y pasteurizan con calor del subsuelo.',
    text: `
BAGACES, Costa Rica — El vapor sale de la montaña a 160 grados, mueve una turbina y, hasta hace un año, se perdía entre los árboles a 90. Ahora, antes de irse, pasteuriza leche.
Tres lecherías al pie del volcán Miravalles se conectaron a una tubería de cuatro kilómetros y apagaron sus calderas de combustible. Ahorran, dicen, unos 31 000 dólares al mes.
Noventa pequeños productores les entregan la leche. La cooperativa paga ahora dos centavos más por litro.
Ingenieros de Nicaragua, que tienen el mismo calor al otro lado de la frontera, visitaron la planta en septiembre. «Vinimos a ver los tubos y nos llevamos el queso», admitió uno.
El instituto eléctrico estudia tender un segundo ramal para secar café.`,
  },
  {
    id: 'pension-rural-bolivia-radio',
    section: 'Bolivia',
    policy: ['social-welfare', 'government-operations'],
    places: ['BO'],
    by: 'Freddy Condori Apaza',
    headline: 'La renta llega en mula al Potosí profundo',
    standfirst: 'Un banco y una radio aymara pagan la pensión en 130 comunidades a las que no llega el asfalto.',
    text: `
POTOSÍ, Bolivia — La mula se llama Gerenta y lleva la caja fuerte. Detrás van un pagador, un policía y una locutora de radio con un grabador.
Cada dos meses la caravana recorre 130 comunidades del norte de Potosí para pagar la renta de vejez a 4 700 personas que antes debían viajar hasta dos días para cobrarla.
La radio anuncia la ruta en aymara y en quechua. Quien no puede bajar al camino cuelga un aguayo rojo en la puerta, y el pagador sube.
Uno de cada diez beneficiarios figuraba como muerto en el sistema. «Tuve que cantarle al señor para que viera que estaba viva», contó Saturnina Mamani, de 84 años.
El costo es de nueve bolivianos por pago. El viaje de antes costaba sesenta.`,
  },
  {
    id: 'startup-voz-guarani',
    section: 'Tecnología',
    policy: ['technology', 'culture', 'education'],
    places: ['PY'],
    by: 'Liz Amarilla Benítez',
    headline: 'Un asistente de voz que entiende el guaraní, y también el silencio',
    standfirst: 'Estudiantes de Asunción grabaron a 2 300 abuelas para enseñar a un programa a escuchar.',
    text: `
ASUNCIÓN — Los asistentes de voz esperan medio segundo antes de contestar. En guaraní, descubrieron siete estudiantes de Asunción, eso es una grosería.
Su programa, Ñe’ẽ, espera casi dos. Fue entrenado con 2 300 grabaciones de personas mayores de todo el Paraguay, la mayoría abuelas, que contaron cómo se planta la mandioca, cómo se cura el susto y qué opinan de los yernos.
Funciona sin conexión en teléfonos baratos. Un banco cooperativo lo usa para leer saldos y una red de hospitales, para recordar vacunas.
Las grabaciones pertenecen a quienes hablaron. Cada familia puede retirar la suya, y diez lo han hecho.
«Le pregunté el tiempo y se quedó callado», dijo la profesora Ramona Cabañas, que probó la primera versión. «Pensé: este es de los nuestros.»`,
  },
  {
    id: 'puerto-valparaiso-ballenas',
    section: 'Chile',
    policy: ['environment', 'transportation', 'foreign-trade'],
    places: ['CL'],
    by: 'Ignacia Cofré Leal',
    headline: 'Los cargueros frenan frente a Valparaíso para dejar pasar a las ballenas',
    standfirst: 'Navieras aceptan bajar a diez nudos entre octubre y enero; una boya avisa cuando hay cantos.',
    text: `
VALPARAÍSO — La boya amarilla escucha. Cuando oye cantar a una ballena azul, se enciende una luz en el puente de cada barco a menos de cuarenta millas, y el capitán baja a diez nudos.
Once navieras que usan los puertos de Valparaíso y San Antonio aceptaron la regla, que no es obligatoria, para los meses de la migración. Nueve de cada diez buques la cumplen.
En los tres años anteriores aparecieron 14 ballenas muertas con golpes de hélice. En esta temporada, una.
Ir más despacio agrega unas cuatro horas al viaje y ahorra combustible, de modo que la cuenta, dicen los agentes, sale casi en cero.
«La exportación de cerezas va con apuro», reconoció la práctico Marisol Abarzúa. «Pero la cereza no canta.»`,
  },
  {
    id: 'vivienda-cooperativa-montevideo',
    section: 'Uruguay',
    policy: ['housing', 'domestic-commerce'],
    places: ['UY'],
    by: 'Gonzalo Etchebarne',
    headline: 'Cooperativas de Montevideo transforman oficinas vacías en viviendas',
    standfirst: 'Cinco edificios de la Ciudad Vieja tendrán 212 apartamentos; los socios ponen las horas de obra.',
    text: `
MONTEVIDEO — Donde estaba la gerencia de cobranzas habrá una cocina, y donde la caja fuerte, según el plano, «dormitorio con buena aislación».
Cinco edificios de oficinas de la Ciudad Vieja, vacíos desde que las empresas se mudaron a la rambla, serán convertidos en 212 viviendas por cooperativas de ayuda mutua. Cada familia aporta 21 horas de trabajo por semana.
La intendencia compró los inmuebles y los cede por noventa años. El préstamo se paga en veinticinco, con una cuota que no puede pasar del quinto del ingreso.
Los arquitectos encontraron que los pisos altos tienen más luz de la que esperaban y las cañerías, bastante menos.
«Trabajé catorce años en este piso», dijo Estela Pintos, ex empleada de una aseguradora, mientras picaba una pared. «Siempre me molestó este tabique.»`,
    live: 20,
  },
  {
    id: 'madera-peten-laboratorio',
    section: 'Centroamérica',
    policy: ['law-and-crime', 'public-lands', 'foreign-trade'],
    places: ['GT', 'BZ', 'MX'],
    by: 'Irma Xol Caal',
    headline: 'Un laboratorio de Petén delata la madera robada por su olor',
    standfirst: 'El análisis de virutas permitió detener tres cargamentos de palo rosa que iban a Belice y a México.',
    text: `
FLORES, Guatemala — Una viruta del tamaño de una uña basta. Calentada en un tubo, suelta un olor que una máquina dibuja como una cordillera, y cada bosque tiene la suya.
Un laboratorio de Flores, en el Petén, ha reunido las cordilleras de 1 800 árboles y puede decir si una tabla de palo rosa salió de una concesión legal o de un parque.
Con esa prueba los fiscales detuvieron este año tres cargamentos, por valor de 1,3 millones de dólares, que iban a Belice y a México con papeles en regla. Siete personas enfrentan cargos; sus abogados cuestionan el método.
Las comunidades que viven de la madera certificada financian la mitad del laboratorio. «El ladrón nos roba dos veces», dijo la presidenta de una de ellas, Benedicta Choc, «el árbol y el precio.»`,
  },
];
