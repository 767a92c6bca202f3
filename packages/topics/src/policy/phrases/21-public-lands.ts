/** Public Lands (CAP 21): rows `weight | phrases`; a star stands for any ending. */
export const PUBLIC_LANDS = `
7 | national park, indian tribe, native american, public lands, wilderness, puerto rico, dam, dam removal, dam safety, dams and, hoover dam, national park system
7 | national park rangers, yellowstone national park, yosemite national park, glacier national park, everglades national park, public land ranchers
7 | indian tribes casino, mining on public land
6 | indian, tribe, tribal, denali, redwoods, sequoia, clearcutting, roadless, forestry, malheur, babbitt, navajo, cherokee, sioux, lakota, mohawk, oneida, cayuga
6 | seneca, mashantucket, pequot, mohegan, shinnecock, hopi, cheyenne, chippewa, ojibwe, choctaw, pueblo, aboriginal, inuit, watershed, aqueduct, klamath, floodplain
6 | dredge, adirondack, snowmobiles, snowmobiling, campers, campground, hunters, bison, mustangs, gettysburg, antietam, statues, palau, presidio, alcatraz, conveyed
6 | national historical, national memorial, national cemetery, national mall, yellowstone park, yosemite park, joshua tree, mount rushmore, redwood forest
6 | ancient forests, old growth, clear cutting, logging roads, forest management, forest lands, forest thinning, forest rangers, reforestation national
6 | timber harvest, timber industry, timber company, grazing lands, cattle grazing, bundy standoff, bundy ranch, sagebrush rebellion, western lands, western ranchers
6 | land management, open space, land preservation, land conservation, land swap, wildlife refuges, bears ears, grand staircase, antiquities act, mineral leasing
6 | coal leases, offshore leases, interior secretary, interior dept, gale norton, james watt, ryan zinke, deb haaland, doug burgum, indian gaming, indian gambling
6 | indian nation, indian burial, indian artifacts, indian rights, indian education, tribal casino, tribal sovereignty, tribal leaders, tribal council
6 | tribal nations, seneca nation, standing rock, dakota access, native alaskans, first nations, indigenous people, indigenous lands, wounded knee, water use
6 | water shortage, water restrictions, water wars, water levels, water management, lake mead, lake powell, river compact, river restoration, river levels
6 | mississippi river, missouri river, columbia river, flood plain, flood walls, levee system, levee repair, three gorges, irrigation project, irrigation water
6 | reclamation act, small reclamation, salton sea, canal project, beach erosion, beach replenishment, coastal erosion, shore protection, barrier islands
6 | harbor dredging, park land, park visitors, park fees, park police, state parks, city parks, central park, bryant park, parks commissioner, parks department
6 | sterling forest, pine barrens, botanical garden, community gardens, hiking trail, appalachian trail, hunting season, duck stamp, buffalo herd, landmark building
6 | landmark status, landmarks preservation, landmark designation, historic building, historic homes, historic house, historic places, battlefields park
6 | valley forge, independence hall, liberty bell, lincoln memorial, washington monument, jefferson memorial, trust territory, micronesia trust, alaska statehood
6 | hawaii statehood, governors island, fire island, big sur, lake tahoe, convey certain, convey a, withdraw certain, boundary adjustment, surplus property
6 | national forest land, national forest roads, national heritage area, national historic park, national military park, national mall memorial, grand canyon park
6 | old growth forests, forest fires policy, lumber companies land, bureau of land, land deal park, land grab federal, land claim indians, land rights indigenous
6 | land into trust, arctic wildlife refuge, oil leases refuge, department of interior, indian affairs bureau, indian trust fund, indian land claims
6 | indian health service, indian claims commission, indian self determination, alaska native claims, corps of engineers, water project bill
6 | water resources development, water rights dispute, water conservation plan, colorado river water, colorado river states, rio grande compact
6 | flood control projects, flood control act, off road vehicles, hunting and fishing, wild horses roundup, historic preservation fund, preservation of historic
6 | vietnam veterans memorial, holocaust memorial museum, sept 11 memorial, u s territories, territories and possessions, governor s island, ellis island claim
6 | martha s vineyard, great lakes water, exchange of lands, sale of lands, acreage of land, certain real property, special resource study, adjust the boundary
6 | arctic national wildlife refuge, department of the interior, bureau of indian affairs, long island pine barrens, world war ii memorial
6 | cape cod national seashore, national wild and scenic rivers, land and water conservation fund
6 | statehood for hawaii, statehood for alaska, alaska and hawaii, hawaii and alaska, american indians, indian children, indian tribes, indians
6 | native americans, national parks, national forests, water resources, water projects, natural resources, forests, great outdoors, scenic, beautiful america
6 | beauty of america, beautify, historic sites, seashore
6 | valley authority, tennessee valley, missouri valley, power projects, tidelands, soil conservation, river valley, land and water, parks and wilderness
5 | national forest, bureau of land management, forest service, native american tribe, tribal land, water resource, army corps of engineers, national wildlife refuge
5 | grazing right, grazing fee, water right, flood control, indian reservation, dam project, historic site, national historic, national recreation area
5 | interior department, park service, puerto rico statehood, mineral lease, land trust, heritage area, timber sale, land exchange, land claim, national trail
5 | national seashore, reclamation project, bureau of reclamation, indian affairs, american indian, indian land, indian trust, ellis island, puerto rican, memorial
5 | war memorial, national park service, parks, park system, forest service land, timber, logging, conveyance, land conveyance, convey, land acquisition
5 | acquisition of land, parcel, real property, certain land, lands, water conservation, water project, levees, army corps, flood protection, wilderness area
5 | river basin, rivers, wild horses, historic landmark, historic preservation, landmark, heritage, national historic site, national historical park
5 | recreation area, lake, reclamation, irrigation, everglades, virgin islands, guam, samoa, alaska native, hawaiian, native hawaiian, grazing, federal lands
5 | mining law, study the suitability, boundary, boundaries of, loggers, ranchers land, indian casino, statehood, historic district
5 | battlefield, preservationists, statue of liberty, trails, secretary of the interior
4 | wildfire management, park ranger, monument, scenic river, wild and scenic, reservoir, land use, spotted owl, arctic refuge, drilling in arctic, native claims
4 | coastal barrier, dredg*, american samoa, northern mariana, territorial government, trust land, forest, conservation area, water supply, national battlefield
4 | parkland, conveyance of land, convey certain land, acres, national monument, canyon, ranchers, native
3 | reservation, refuge, mining claim, yellowstone, yosemite, grand canyon, colorado river
2 | west
1 | water, mountain, island
`;
