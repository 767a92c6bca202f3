import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A subscription as the hub holds it. */
interface HubSubscription {
  topic: string;
  callback: string;
  secret: string;
  leaseSeconds: number;
}

/** A small WebSub hub that keeps to the sections of the W3C Recommendation on hubs (5.2, 5.3, 7), with a feed of its own as the topic. */
export interface TestHub {
  /** Where it takes subscriptions, and where its feed is. */
  url: string;
  topic: string;
  /** Verified subscriptions by callback. */
  subscriptions: Map<string, HubSubscription>;
  /** Requests to subscribe, verified or not. */
  asked: HubSubscription[];
  /** How often the feed itself was fetched. */
  readonly fetched: number;
  /** What the hub grants; `deny` refuses with that reason instead. */
  lease: { seconds: number; deny: string | null };
  /** Replaces the feed's document without telling anybody. */
  change(document: string): void;
  /** Replaces the document and sends it to every subscriber; answers their statuses. */
  publish(document: string): Promise<number[]>;
  /** Sends a body with a signature of the sender's choice to a callback. */
  send(callback: string, body: string, signature: string): Promise<number>;
  close(): Promise<void>;
}

/** Starts it. `discovery` says where the feed names its hub. */
export async function startTestHub(options: { discovery: 'header' | 'document'; document: string }): Promise<TestHub> {
  let document = options.document;
  let fetched = 0;
  const subscriptions = new Map<string, HubSubscription>();
  const asked: HubSubscription[] = [];
  const lease: TestHub['lease'] = { seconds: 3_600, deny: null };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [url, topic] = [`${base}/hub`, `${base}/feed.xml`];
  const link = `<${url}>; rel="hub", <${topic}>; rel="self"`;
  const inDocument = () =>
    options.discovery === 'header'
      ? document
      : document.replace(
          '<channel>',
          `<channel><link xmlns="http://www.w3.org/2005/Atom" rel="hub" href="${url}"/><link xmlns="http://www.w3.org/2005/Atom" rel="self" href="${topic}"/>`,
        );

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/feed.xml') {
      fetched += 1;
      response.writeHead(200, {
        'content-type': 'application/rss+xml',
        ...(options.discovery === 'header' ? { link } : {}),
      });
      response.end(inDocument());
      return;
    }
    const form = new URLSearchParams(await bodyOf(request));
    const [mode, callback] = [form.get('hub.mode'), form.get('hub.callback') ?? ''];
    if (request.url !== '/hub' || mode !== 'subscribe' || form.get('hub.topic') !== topic || !URL.canParse(callback)) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('hub.mode, hub.topic and hub.callback are needed');
      return;
    }
    const subscription = { topic, callback, secret: form.get('hub.secret') ?? '', leaseSeconds: lease.seconds };
    asked.push(subscription);
    response.writeHead(202).end();
    await verify(subscription);
  }

  async function verify(subscription: HubSubscription): Promise<void> {
    const challenge = randomBytes(12).toString('hex');
    const query = {
      'hub.topic': topic,
      ...(lease.deny === null
        ? { 'hub.mode': 'subscribe', 'hub.challenge': challenge, 'hub.lease_seconds': String(lease.seconds) }
        : { 'hub.mode': 'denied', 'hub.reason': lease.deny }),
    };
    const given = await fetch(`${subscription.callback}?${new URLSearchParams(query)}`);
    if (lease.deny === null && given.ok && (await given.text()) === challenge)
      subscriptions.set(subscription.callback, subscription);
  }

  async function send(callback: string, body: string, signature: string): Promise<number> {
    const headers = { 'content-type': 'application/rss+xml', link, 'x-hub-signature': signature };
    const { status } = await fetch(callback, { method: 'POST', headers, body });
    if (status === 410) subscriptions.delete(callback);
    return status;
  }

  return {
    ...{ url, topic, subscriptions, asked, lease, send },
    get fetched() {
      return fetched;
    },
    change: (next) => {
      document = next;
    },
    publish: (next) => {
      document = next;
      const body = inDocument();
      return Promise.all(
        [...subscriptions.values()].map(({ callback, secret }) =>
          send(callback, body, `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`),
        ),
      );
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
