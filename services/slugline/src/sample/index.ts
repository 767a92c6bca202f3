export { type SampleFeed, type SampleOrigin, sampleFeeds, startSampleOrigin } from './origin.ts';
