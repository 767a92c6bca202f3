import { serveThread } from '@slugline/runtime';
import { readArticle } from './reading.ts';

serveThread(readArticle);
