import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { MIGRATIONS } from './index.ts';

test('regions of stories that were tagged before count as both what a story is about and what it mentions', () => {
  const db = connect(':memory:');
  for (const step of MIGRATIONS.slice(0, 4)) db.exec(step.sql);
  const codes = JSON.stringify([['MX', '419'], ['16'], ['a'], ['en']]);
  db.run(
    `INSERT INTO stories (id, version, content_hash, item_hash, feed_id, pub_status, first_created, visible_from, codes)
     VALUES ('s', 1, '', '', '', 'usable', 0, 0, ?)`,
    codes,
  );
  for (const code of ['MX', '419']) db.run("INSERT INTO story_codes (facet, code, story) VALUES ('region', ?, 1)", code);
  for (const step of MIGRATIONS.slice(4)) db.exec(step.sql);
  expect(db.first('SELECT codes FROM stories')).toEqual({
    codes: JSON.stringify([['MX', '419'], ['16'], ['a'], ['en'], ['MX', '419'], []]),
  });
  expect(db.all("SELECT code FROM story_codes WHERE facet = 'mentions' ORDER BY code")).toEqual([
    { code: '419' },
    { code: 'MX' },
  ]);
  db.close();
});
