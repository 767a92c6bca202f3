export { type SampleFeed, type SampleOrigin, type SampleOriginOptions, sampleFeeds, startSampleOrigin } from './origin.ts';
