import { serveThread } from '@slugline/runtime';
import { readDocument } from './reading.ts';

serveThread(readDocument);
