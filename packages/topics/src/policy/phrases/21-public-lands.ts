/** Public Lands (CAP 21): rows `weight | phrases`; a star stands for any ending. */
export const PUBLIC_LANDS = `
5 | national park, public land, national forest, bureau of land management, forest service, wilderness area, national monument, indian tribe, native american tribe, tribal land, water resource, army corps of engineers, national wildlife refuge, grazing right, grazing fee, water right, logging, flood control, indian reservation, dam project, historic site, national historic, national recreation area, interior department, park service, puerto rico statehood, mineral lease, land trust, water project, heritage area, timber sale, land exchange, land claim, national trail, national seashore, reclamation project, bureau of reclamation, indian affairs
4 | wilderness, timber, tribe, tribal, wildfire management, park ranger, monument, scenic river, wild and scenic, reservoir, levee, grazing, federal land, land use, spotted owl, arctic refuge, drilling in arctic, native claims, coastal barrier, irrigation, dredg*, guam, american samoa, northern mariana, virgin islands, territorial government, trust land, forest, conservation area, water supply, river basin, national battlefield, parkland, conveyance of land, convey certain land
3 | land, park, reservation, trail, river, refuge, mining claim, yellowstone, yosemite, grand canyon, everglades, dam, indian, native american, colorado river, historic preservation
2 | acre, lake, wild horse, canyon, west
1 | water, mountain, island
`;
