/** Culture (CAP 23): rows `weight | phrases`; a star stands for any ending. */
export const CULTURE = `
5 | art museum, museum, film festival, opera, orchestra, symphony, art exhibition, box office, broadway, literary prize, pulitzer prize, nobel prize in literature, academy award, oscar winner, grammy, national endowment for the arts, art gallery, ballet, hollywood, concert, painting, novelist, theater, theatre, filmmaker, film director, art auction, cultural heritage, booker prize, playwright, pop star, rock band, cannes film festival, architecture, architect, public broadcasting, cultural policy
4 | novel, artist, musician, singer, movie, film, actor, actress, author, poet, poetry, sculpture, exhibition, jazz, hip hop, rapper, painter, album, gallery, biennale, choreograph*, celebrity, fashion designer, fashion week, cinema, culture minist*, literature, unesco heritage, sotheby, christie, composer, conductor, comedy, comedian, memoir
3 | music, art, fashion, dance, book, festival, culture, cultural, television show, tv series, star, drama, designer, library, audience, photograph*, chef, cuisine, song
2 | play, writer, stage, show, studio, entertainment, magazine
1 | performance, style, design
`;
