/** Culture (CAP 23): rows `weight | phrases`; a star stands for any ending. */
export const CULTURE = `
7 | museum, art, opera, broadway, movie, movies, film, hollywood, theater, parade, ballet, orchestra, art sale, art dealer, art collector, arts festival, arts budget
7 | arts agency, arts education, met museum, getty museum, museum exhibit, city opera, met opera, opera company, opera stars, symphony orchestra, broadway musical
7 | broadway theater, broadway play, theater company, ballet company, city ballet, ballet dancer, movie theaters, movie studio, movie industry, movie fans
7 | movie violence, film industry, film studio, film stars, hollywood studio, hollywood star, barbie movie, thanksgiving parade, halloween parade, art theft museum
7 | art gallery opens, arts and culture, plays on broadway, film maker s, film director s, venice film festival, macy s parade, thanksgiving day parade
7 | gay pride parade, labor day parade, looted art return, museum of modern art, brooklyn museum of art, puerto rican day parade, west indian day parade
7 | st patrick s day parade
6 | moma, guggenheim, louvre, getty, tate, retrospective, canvases, murals, portrait, vermeer, monet, matisse, cezanne, warhol, banksy, leonardo, michelangelo
6 | caravaggio, impressionist, surrealism, architectural, gehry, pritzker, aida, pavarotti, concertgoers, violin, stradivarius, cello, woodstock, glastonbury
6 | coachella, songwriter, bts, eurovision, eminem, kanye, beyonce, swifties, madonna, elvis, beatles, springsteen, sinatra, tonys, playhouse, theatergoers
6 | theatrical, stagehands, shakespeare, bolshoi, nutcracker, choreography, nureyev, baryshnikov, balanchine, rockettes, documentary, spielberg, scorsese, animation
6 | pixar, superhero, superheroes, manga, anime, seinfeld, simpsons, letterman, colbert, kimmel, oprah, netflix, booksellers, bookshops, fiction, nonfiction
6 | memoirist, biographer, diaries, manuscripts, pulitzer, hemingway, kerouac, salinger, couture, catwalk, vogue, versace, armani, hemlines, tattoo, hairstyle
6 | hairdo, cooking, cookbook, gourmet, foodie, bagels, pizza, barbecue, carnival, oktoberfest, diwali, valentines, costumes, hanukkah, kwanzaa, carousel, circuses
6 | ringling, aquarium, playboy, debutante, socialite, nightlife, nightclubs, discos, cabaret, folklore, quilts, crafts, heirloom, christies, crossword, scrabble
6 | teletubbies, pokemon, furby, barbie, lego, mapplethorpe, cultural center, cultural festival, cultural institutions, cultural district, cultural life
6 | cultural icon, cultural olympiad, cultural boycott, pop culture, smithsonian exhibit, national gallery, statue by, van gogh, jackson pollock, mona lisa
6 | lincoln center, carnegie hall, kennedy center, radio city, la scala, placido domingo, chamber music, classical music, concert hall, jazz musician, jazz clubs
6 | blues singer, folk music, folk songs, rock festival, burning man, music festival, music video, music fans, music business, music sales, hit song, pop singer
6 | boy band, k pop, country singer, gangsta rap, tupac shakur, snoop dogg, kanye west, jay z, taylor swift, swift tour, bad bunny, michael jackson, john lennon
6 | paul mccartney, bob dylan, rolling stones, grateful dead, jerry garcia, album sales, vinyl records, the producers, lion king, hamilton musical, cats musical
6 | stage actor, arthur miller, tennessee williams, dance troupe, modern dance, actors guild, screen actors, oscar nominations, oscar race, oscar night, best picture
6 | best actor, best actress, golden globe, emmy awards, grammy awards, sundance festival, cannes festival, woody allen, oliver stone, stanley kubrick
6 | quentin tarantino, mel gibson, star wars, harry potter, comic strip, peanuts comic, charles schulz, television series, tv drama, tv comedy, friends tv
6 | the sopranos, survivor tv, american idol, reality show, quiz show, jay leno, johnny carson, barbra streisand, daytime tv, streaming series, book fair
6 | book festival, book deal, book award, book critics, book sales, book publishing, book industry, independent bookstores, barnes noble, best selling, first novel
6 | new novel, author of, science fiction, short stories, biography of, rare books, letters of, literary critic, literary magazine, literary world, literary award
6 | poetry month, salman rushdie, toni morrison, saul bellow, philip roth, norman mailer, john updike, stephen king, allen ginsberg, mark twain, jane austen
6 | fashion house, fashion industry, fashion magazine, fashion world, ralph lauren, calvin klein, tommy hilfiger, saint laurent, met gala, makeup trend
6 | celebrity chef, julia child, restaurant critic, food critic, michelin star, caribbean carnival, mardi gras, july 4th, july fourth, millennium celebration
6 | millennium party, april fools, halloween costume, christmas lights, christmas story, christmas spirit, christmas eve, christmas day, christmas season
6 | christmas gifts, county fair, state fair, ferris wheel, bronx zoo, hugh hefner, celebrity culture, celebrity trial, paparazzi photos, gossip column
6 | tabloid culture, beauty queen, beauty contest, miss universe, high society, social scene, night life, night club, cafe society, coney island, greenwich village
6 | harlem renaissance, folk tales, antiques dealer, sotheby s, christie s, jacqueline onassis, onassis auction, humanities endowment, national endowment
6 | heritage sites, cultural property, elgin marbles, parthenon marbles, benin bronzes, monopoly game, toys craze, beanie babies, sesame street, sensation exhibit
6 | leonardo da vinci, new building design, new york philharmonic, rock band s, hip hop star, ticket for concert, box office hit, box office record, palme d or
6 | j k rowling, video games culture, tv series finale, saturday night live, talk show host, late night tv, late night host, stand up comedy, stand up comic
6 | nobel in literature, nobel for literature, public library culture, lunar new year, chinese new year, cinco de mayo, independence day celebration
6 | independence day fireworks, new year s, times square celebration, mother s day, father s day, world s fair, big apple circus, central park zoo
6 | unesco world heritage, tickle me elmo, rock n roll hall, notorious b i g, passion of the christ, lord of the rings, sex and the city
6 | nobel laureate in literature, library of congress books, new york public library, new year s party, midnight in times square
6 | national endowment for the humanities
5 | art museum, film festival, art exhibition, literary prize, pulitzer prize, nobel prize in literature, academy award, oscar winner, grammy
5 | national endowment for the arts, art gallery, painting, novelist, theatre, filmmaker, film director, art auction, cultural heritage, booker prize, playwright
5 | pop star, rock band, cannes film festival, architecture, architect, public broadcasting, cultural policy, thanksgiving, thanksgiving day, day parade
5 | new year s eve, new year, fourth of july, july 4, halloween, st patrick s day, christmas, holiday, tony award, oscars, emmy, circus, zoo, musical, broadway show
5 | opera house, metropolitan opera, philharmonic, symphony, conductor, museum show, art show, artworks, artists, painter, sculptor, exhibit, movie star, box office
5 | tv show, sitcom, talk show, late night, soap opera, best seller, bestseller, publishing, book publisher, novels, authors, rock star, rock n roll, rock concert
5 | rap, hip hop, pop music, record label, music industry, fashion, runway show, runways, designers, fashion show, haute couture, fine arts, arts and humanities
5 | humanities, da vinci, dance company, celebrities, celebration, festival, director s, movie director, film maker, screenplay, premiere, blockbuster, sequel
5 | sundance, cannes, drama critic, stage production, musical theater, revival, off broadway, choreographer, ballerina, opera singer, tenor, soprano, pianist
5 | violinist, cellist, blues, rock music, country music, folk singer, record company, recording, galleries, curator, biennial, auction of art, masterpiece
5 | rembrandt, picasso, antiques, photography, photographer, poet laureate, poems, book club, publishers, bookstore, comic book, cartoonist, supermodel, model
5 | gossip, paparazzi, game show, reality tv, christmas tree, santa, santa claus, easter parade, fireworks, magic, magician, clown, folk art, smithsonian
5 | the arts, foundation on the arts, museums, creative achievements, creations of art
4 | musician, actor, actress, poetry, sculpture, exhibition, jazz, rapper, album, biennale, choreograph*, fashion designer, fashion week, cinema, culture minist*
4 | literature, unesco heritage, sotheby, christie, composer, comedy, comedian, memoir, music, singer, dancer, plays, collection of art, collectors, screenwriter
4 | cultural, concert, star wars film, cartoon, comic, toy, beauty pageant, miss america, writers, poet, literary, entertainment
3 | dance, book, culture, television show, tv series, star, drama, library, audience, photograph*, chef, cuisine, song
2 | stage, show, studio, magazine
1 | performance, style, design
`;
