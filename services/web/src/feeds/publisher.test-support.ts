import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A publisher on this machine: what it answers by path, and what it was asked for. */
export interface Publisher {
  url: string;
  pages: Map<string, { body: string; type?: string; status?: number }>;
  asked: string[];
  close(): Promise<void>;
}

/** Starts a publisher that answers 404 until it has pages. */
export async function startPublisher(): Promise<Publisher> {
  const pages: Publisher['pages'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages.get(path) ?? { body: 'nothing here', type: 'text/plain', status: 404 };
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html; charset=utf-8' }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages, asked, close };
}

/** A small RSS feed. */
export function rss(title: string, items = 1): { body: string; type: string } {
  const list = Array.from({ length: items }, (_, n) => `<item><title>Item ${n}</title><guid>${n}</guid></item>`).join('');
  const body = `<rss version="2.0"><channel><title>${title}</title><language>en-GB</language>${list}</channel></rss>`;
  return { body, type: 'application/rss+xml' };
}

/** A page whose head declares feeds. */
export function page(...links: string[]): { body: string } {
  return { body: `<!doctype html><html><head><title>Site</title>${links.join('')}</head><body><p>News</p></body></html>` };
}
