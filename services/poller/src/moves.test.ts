import { describe, expect, test } from 'vitest';
import { type Answer, item, openNewsroom, openPublisher, rss } from './poll.test-support.ts';

const here: Answer = { status: 200, body: rss(item('a', 'One')) };
/** A server that sends the feed's address on, and answers at the new one. */
const movedBy =
  (status: number, to = '/new.xml', body = rss(item('a', 'One'))): Answer =>
  (request, response) => {
    if (request.url === to) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
    else response.writeHead(status, { location: to }).end();
  };

describe('a redirect', () => {
  test.each([301, 308])('%i is kept after the third identical sighting, not before', async (status) => {
    const room = await openNewsroom();
    const publisher = await openPublisher(here);
    const feed = await room.addFeed(publisher.url);
    await room.settle((await room.poll(feed)).next);
    const moved = publisher.url.replace('feed.xml', 'new.xml');
    publisher.answers = [movedBy(status)];
    for (const sightings of [1, 2]) {
      await room.poll(feed);
      expect(await room.state(feed)).toMatchObject({
        outcome: 'moved',
        moved: { to: moved, sightings },
        failures: 0,
        health: 'ok',
      });
    }
    expect(await room.poll(feed)).toMatchObject({ next: [], facts: { movedTo: moved } });
    expect(await room.store.feeds.get(feed.id)).toMatchObject({ url: moved, poll: { moved: null, validatorsOf: moved } });
    publisher.asked.length = 0;
    expect((await room.poll(feed)).next).toEqual([]);
    expect(publisher.asked.map(({ path }) => path)).toEqual(['/new.xml']);
  });

  test.each([302, 303, 307])('%i is followed and never kept', async (status) => {
    const room = await openNewsroom();
    const publisher = await openPublisher(movedBy(status));
    const feed = await room.addFeed(publisher.url);
    for (let count = 0; count < 5; count += 1) await room.poll(feed);
    expect(await room.store.feeds.get(feed.id)).toMatchObject({
      url: publisher.url,
      poll: { outcome: 'redirected', moved: null },
    });
  });

  test('to another feed is not kept, however often', async () => {
    const room = await openNewsroom();
    const publisher = await openPublisher(here);
    const feed = await room.addFeed(publisher.url);
    await room.poll(feed);
    await room.store.feeds.update(feed.id, { title: 'Herald sports' });
    let number = 0;
    publisher.answers = [
      (request, response) => {
        number += 1;
        movedFor(`b${number}`)(request, response);
      },
    ];
    for (let count = 0; count < 5; count += 1) await room.poll(feed);
    expect((await room.store.feeds.get(feed.id))?.url).toBe(publisher.url);
  });

  test('to the address of a feed that is there already is not kept', async () => {
    const room = await openNewsroom();
    const publisher = await openPublisher(movedBy(301));
    const feed = await room.addFeed(publisher.url);
    const other = await room.addFeed(publisher.url.replace('feed.xml', 'new.xml'));
    for (let count = 0; count < 7; count += 1) await room.settle((await room.poll(feed)).next);
    expect((await room.store.feeds.get(feed.id))?.url).toBe(publisher.url);
    expect((await room.store.feeds.get(other.id))?.url).toBe(other.url);
  });
});

/** Sends on to another document each time, of one item. */
function movedFor(guid: string): Extract<Answer, (...args: never[]) => void> {
  const answer = movedBy(301, '/new.xml', rss(item(guid, `Another ${guid}`)));
  return typeof answer === 'function' ? answer : () => undefined;
}

describe('a server whose 304 hides what is new', () => {
  const lying =
    (body: () => string): Answer =>
    (request, response) => {
      if (request.headers['if-none-match'] !== undefined) response.writeHead(304, { etag: '"always"' }).end();
      else response.writeHead(200, { etag: '"always"', 'content-type': 'application/rss+xml' }).end(body());
    };

  test('is found out by an unconditional GET now and then, and not believed for a while', async () => {
    const room = await openNewsroom();
    let body = rss(item('a', 'One'));
    const publisher = await openPublisher(lying(() => body));
    const feed = await room.addFeed(publisher.url);
    await room.settle((await room.poll(feed)).next);
    expect((await room.poll(feed)).code).toBe('not-modified');
    body = rss(item('a', 'One'), item('b', 'Two'));
    expect((await room.poll(feed)).next).toEqual([]);
    room.passMinutes(1_441);
    const found = (await room.poll(feed)).next;
    expect(found.map(({ guid }) => guid)).toEqual(['b']);
    await room.settle(found);
    const { distrustUntil } = await room.state(feed);
    expect(Date.parse(distrustUntil ?? '') - room.now().getTime()).toBe(7 * 86_400_000);
    await room.poll(feed);
    expect(publisher.asked.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  test('that hides nothing is proved seldom, and believed', async () => {
    const room = await openNewsroom();
    const publisher = await openPublisher(lying(() => rss(item('a', 'One'))));
    const feed = await room.addFeed(publisher.url);
    await room.settle((await room.poll(feed)).next);
    await room.poll(feed);
    room.passMinutes(1_441);
    expect((await room.poll(feed)).code).toBe('not-modified');
    expect(await room.state(feed)).toMatchObject({ distrustUntil: null, proofDays: 3, outcome: 'not-modified' });
    expect(publisher.asked).toHaveLength(4);
  });

  test('is believed where the proof itself fails', async () => {
    const room = await openNewsroom();
    const publisher = await openPublisher(lying(() => rss(item('a', 'One'))));
    const feed = await room.addFeed(publisher.url);
    await room.settle((await room.poll(feed)).next);
    await room.poll(feed);
    room.passMinutes(1_441);
    publisher.answers = [(_, response) => response.writeHead(304).end(), { status: 500 }];
    expect((await room.poll(feed)).code).toBe('not-modified');
    expect(await room.state(feed)).toMatchObject({ failures: 0, health: 'ok' });
  });
});

describe('identity over polls', () => {
  test('a guid that changes at each poll yields each story once, and a change of it as its next version', async () => {
    const room = await openNewsroom();
    let poll = 0;
    let headline = 'One';
    const publisher = await openPublisher((_, response) => {
      poll += 1;
      const document = rss(item(`x${poll}`, headline, 'http://a.example/1'), item(`y${poll}`, 'Two', 'http://a.example/2'));
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(document);
    });
    const feed = await room.addFeed(publisher.url);
    const first = (await room.poll(feed)).next;
    expect(first).toHaveLength(2);
    await room.settle(first);
    for (let count = 0; count < 5; count += 1) expect((await room.poll(feed)).next).toEqual([]);
    headline = 'One, and';
    const next = (await room.poll(feed)).next;
    expect(next.map(({ storyId, version }) => [storyId, version])).toEqual([[first[0]?.storyId, 2]]);
    await room.settle(next);
    expect((await room.poll(feed)).next).toEqual([]);
  });

  test('a guid that two items share names the same stories when one of them has left', async () => {
    const room = await openNewsroom();
    const [one, two] = [item('g', 'One', 'http://a.example/1'), item('g', 'Two', 'http://a.example/2')];
    const publisher = await openPublisher({ status: 200, body: rss(one, two) });
    const feed = await room.addFeed(publisher.url);
    const first = (await room.poll(feed)).next;
    expect(new Set(first.map(({ storyId }) => storyId)).size).toBe(2);
    await room.settle(first);
    publisher.answers = [{ status: 200, body: rss(two) }];
    expect((await room.poll(feed)).next).toEqual([]);
    publisher.answers = [{ status: 200, body: rss(one) }];
    expect((await room.poll(feed)).next).toEqual([]);
  });
});
