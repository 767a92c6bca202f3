import { statSync } from 'node:fs';
import type {
  ApiKey,
  Correction,
  DeadLetter,
  Feed,
  InboxDocument,
  ItemRecord,
  PollState,
  StageName,
  Story,
} from '@slugline/model';
import type { FeedPart } from '../feeds.ts';
import type { LetterPlace } from '../letters.ts';
import type { FeedFilter, FeedPatch, Retag } from '../port.ts';
import type { Connection } from './connection.ts';
import * as feeds from './feeds.ts';
import * as finding from './find-feeds.ts';
import * as inbox from './inbox.ts';
import * as keys from './keys.ts';
import type { Wanted } from './match.ts';
import { schemaVersion } from './migrate.ts';
import { readRanked, type Snapshots } from './ranked.ts';
import * as clusters from './read-clusters.ts';
import * as reading from './read-stories.ts';
import * as records from './records.ts';
import * as writing from './write-stories.ts';

/** What the write thread does: every write, and the reads that ingestion waits for. */
export function writeMethods(db: Connection) {
  return {
    put: (stories: readonly Story[]) => writing.putStories(db, stories),
    heads: (ids: readonly string[]) => writing.readHeads(db, ids),
    retag: (retags: readonly Retag[]) => writing.retagStories(db, retags),
    correctTag: (id: string, tag: string, correction: Correction | null) => writing.correctTag(db, id, tag, correction),
    corrections: (ids: readonly string[]) => writing.readCorrections(db, ids),
    removeByFeed: (feedId: string) => writing.removeStoriesOf(db, feedId),
    addFeed: (feed: Feed) => feeds.addFeed(db, feed),
    addFeeds: (many: readonly Feed[]) => feeds.addFeeds(db, many),
    getFeed: (id: string) => feeds.readFeed(db, id),
    updateFeed: (id: string, patch: FeedPatch) => feeds.updateFeed(db, id, patch),
    removeFeed: (id: string) => feeds.removeFeed(db, id),
    claimDue: (options: { now: number; limit: number; leaseMs: number }) => feeds.claimFeeds(db, options),
    recordPoll: (id: string, state: PollState) => feeds.recordPoll(db, id, state),
    pollFeedAt: (id: string, ms: number) => feeds.pollFeedAt(db, id, ms),
    wakeFeed: (id: string, ms: number) => feeds.wakeFeed(db, id, ms),
    nextDue: () => feeds.nextDue(db),
    items: (keys: readonly string[]) => records.readItems(db, keys),
    settle: (lines: readonly ItemRecord[]) => records.settleItems(db, lines),
    putLetters: (letters: readonly DeadLetter[]) => records.putLetters(db, letters),
    removeLetters: (letters: readonly Pick<DeadLetter, 'id' | 'at'>[]) => records.removeLetters(db, letters),
    setNote: (key: string, value: string) => records.writeNote(db, key, value),
    putDocument: (document: InboxDocument) => inbox.putDocument(db, document),
    listDocuments: (feedId: string, limit: number) => inbox.listDocuments(db, feedId, limit),
    readDocument: (id: string) => inbox.readDocument(db, id),
    removeDocuments: (ids: readonly string[]) => inbox.removeDocuments(db, ids),
    feedsWaiting: () => inbox.feedsWaiting(db),
    addKey: (key: ApiKey) => keys.addKey(db, key),
    findKey: (id: string) => keys.findKey(db, id),
    listKeys: () => keys.listKeys(db),
    revokeKey: (id: string, at: string) => keys.revokeKey(db, id, at),
    touchKey: (id: string, at: string) => keys.touchKey(db, id, at),
  };
}

/** What the read thread does: what people ask for, however long it takes. */
export function readMethods(db: Connection, file: string) {
  const snapshots: Snapshots = new Map();
  return {
    get: (id: string) => reading.readStory(db, id),
    versions: (id: string) => reading.readVersions(db, id),
    count: (now: number) => reading.countStories(db, now),
    countByTagger: () => reading.countByTagger(db),
    timed: (wanted: Wanted, page: Parameters<typeof reading.readTimed>[2]) => reading.readTimed(db, wanted, page),
    ranked: (wanted: Wanted, page: Parameters<typeof readRanked>[3]) => readRanked(db, snapshots, wanted, page),
    facets: (wanted: Wanted) => reading.readFacets(db, wanted),
    clusters: (ids: readonly string[], now: number) => clusters.readClusters(db, ids, now),
    cluster: (id: string, now: number) => clusters.readCluster(db, id, now),
    histogram: (wanted: Wanted, bounds: { from?: string; to?: string }) => reading.readHistogram(db, wanted, bounds),
    listFeeds: () => feeds.listFeeds(db),
    feedPart: (part: FeedPart) => finding.readPart(db, part),
    countFeeds: (filter: FeedFilter) => finding.countFeeds(db, filter),
    countByHealth: () => finding.countByHealth(db),
    sourceNames: (sources: readonly string[]) => finding.sourceNames(db, sources),
    getLetter: (id: string) => records.readLetter(db, id),
    listLetters: (stage: StageName | null, after: LetterPlace | null, limit: number) =>
      records.listLetters(db, stage, after, limit),
    countLetters: () => records.countLetters(db),
    getNote: (key: string) => records.readNote(db, key),
    facts: () => ({ schema: schemaVersion(db), bytes: statSync(file).size }),
  };
}

export type WriteMethods = ReturnType<typeof writeMethods>;
export type ReadMethods = ReturnType<typeof readMethods>;
