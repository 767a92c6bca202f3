import { connect, createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isPublicAddress, readHostPort } from './addresses.ts';
import { BlockedAddress, createGuard, publicOnly, refusePrivate } from './guard.ts';
import { client, failureOf, origin } from './origin.test-support.ts';

/** Names that the resolver of these tests sends to private addresses. */
const NAMES: Record<string, string[]> = {
  'private.test': ['127.0.0.1'],
  'six.test': ['::1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'many.test': ['127.0.0.1', '10.0.0.1', '169.254.169.254'],
  'compatible.test': ['::7f00:1'],
  'metadata.test': ['168.63.129.16'],
  localhost: ['127.0.0.1', '::1'],
};
const lookup = async (host: string): Promise<{ address: string; family: number }[]> => {
  const addresses = NAMES[host.replace(/\.$/, '')];
  if (addresses === undefined) throw Object.assign(new Error(`no such host ${host}`), { code: 'ENOTFOUND' });
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

const HOSTILE = [
  'http://127.0.0.1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7f.1:PORT/',
  'http://0x7f.0x0.0x0.0x1:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0177.0.0.01:PORT/',
  'http://017700000001:PORT/',
  'http://127.0.0.0x1:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://127.127.127.127:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://１２７.０.０.１:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[::]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[::ffff:0:127.0.0.1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[2001:0:7f00:1::]:PORT/',
  'http://[fe80::1%25lo]:PORT/',
  'http://[fe80::1]:PORT/',
  'http://[fec0::1]:PORT/',
  'http://[fd00:ec2::254]:PORT/',
  'http://[ff02::1]:PORT/',
  'http://[2001:db8::1]:PORT/',
  'http://10.0.0.1:PORT/',
  'http://172.16.0.1:PORT/',
  'http://192.168.1.1:PORT/',
  'http://169.254.169.254:PORT/latest/meta-data/',
  'http://100.64.0.1:PORT/',
  'http://100.100.100.200:PORT/',
  'http://168.63.129.16:PORT/',
  'http://198.18.0.1:PORT/',
  'http://192.0.2.1:PORT/',
  'http://224.0.0.1:PORT/',
  'http://255.255.255.255:PORT/',
  'http://localhost:PORT/',
  'http://LOCALHOST.:PORT/',
  'http://private.test:PORT/',
  'http://six.test:PORT/',
  'http://mapped.test:PORT/',
  'http://many.test:PORT/',
  'http://compatible.test:PORT/',
  'http://metadata.test:PORT/',
  'https://private.test:PORT/',
  'http://public.example@127.0.0.1:PORT/',
  'http://public.example:80@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT\\@public.example/',
  'http:127.0.0.1:PORT/',
  'http:///127.0.0.1:PORT/',
  'http://127.0.0.1\t:PORT/',
  'file:///etc/passwd',
  'ftp://127.0.0.1:PORT/',
  'data:text/html,hello',
  'gopher://127.0.0.1:PORT/',
];

const REFUSALS = ['http.blocked_address', 'http.blocked_port', 'http.bad_url'];

describe('hostile addresses', () => {
  test.each(['feed', 'page'] as const)(
    'no address of a private network is reached for a %s, however it is spelled',
    async (kind) => {
      const canary = await origin((_, response) => response.end('secret'));
      const http = client({ allowHosts: [], lookup, ports: [80, 443, canary.port] });
      const reached: string[] = [];
      for (const address of HOSTILE) {
        const { code } = await failureOf(http.get({ url: address.replace('PORT', String(canary.port)), kind }));
        if (!REFUSALS.includes(code)) reached.push(`${address} ${code}`);
      }
      expect(HOSTILE.length).toBeGreaterThan(60);
      expect(reached).toEqual([]);
      expect(canary.connections).toBe(0);
    },
  );

  test('a redirect to any of them is refused, and user names in it are not told', async () => {
    const canary = await origin((_, response) => response.end('secret'));
    let target = '';
    const door = await origin((_, response) => response.writeHead(302, { location: target }).end());
    const http = client({ allowHosts: [`127.0.0.1:${door.port}`], lookup, ports: [80, 443, canary.port] });
    for (const address of HOSTILE) {
      // Relative to the door these mean the door itself, which is open.
      if (/^http:(\/\/\/)?127/.test(address)) continue;
      target = encodeURI(address.replace('PORT', String(canary.port)))
        .replaceAll('%25', '%')
        .replaceAll('%5C', '\\')
        .replace('%09', '');
      const { code, message } = await failureOf(http.get({ url: door.url, kind: 'feed' }));
      expect(REFUSALS, address).toContain(code);
      expect(message).not.toContain('public.example@');
    }
    expect(canary.connections).toBe(0);
  });

  test('a name that changes its address between two requests is checked at each connection', async () => {
    const canary = await origin((_, response) => response.end('secret'));
    let calls = 0;
    const rebinding = async (): Promise<{ address: string; family: number }[]> => {
      calls += 1;
      return [{ address: calls === 1 ? '10.0.0.1' : '127.0.0.1', family: 4 }];
    };
    const http = client({ allowHosts: [], lookup: rebinding, ports: [canary.port] });
    for (let round = 1; round <= 3; round += 1) {
      const { code } = await failureOf(http.get({ url: `http://rebind.test:${canary.port}/`, kind: 'feed' }));
      expect(code).toBe('http.blocked_address');
    }
    expect(calls).toBe(3);
    expect(canary.connections).toBe(0);
  });

  test('other ports of public hosts are closed', async () => {
    const http = client({ allowHosts: [] });
    for (const url of ['http://93.184.216.34:22/', 'http://public.example:6379/', 'https://public.example:80443/']) {
      expect(REFUSALS).toContain((await failureOf(http.get({ url, kind: 'feed' }))).code);
    }
  });
});

describe('the allow-list', () => {
  test('host:port opens that port only', async () => {
    const open = await origin((_, response) => response.end('open'));
    const shut = await origin((_, response) => response.end('shut'));
    const http = client({ allowHosts: [`127.0.0.1:${open.port}`] });
    expect((await http.get({ url: open.url, kind: 'feed' })).status).toBe(200);
    expect(REFUSALS).toContain((await failureOf(http.get({ url: shut.url, kind: 'feed' }))).code);
    expect(shut.connections).toBe(0);
  });

  test('a host opens all its ports, by name too, and no other name of the same address', async () => {
    const intranet = await origin((_, response) => response.end('news'));
    const http = client({
      allowHosts: ['Private.TEST'],
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
      ports: [intranet.port],
    });
    const guard = createGuard({ allowHosts: ['Private.TEST'] });
    expect(guard.trusts(new URL('http://private.test.:8080/'))).toBe(true);
    expect((await failureOf(http.get({ url: `http://other.test:${intranet.port}/`, kind: 'feed' }))).code).toBe(
      'http.blocked_address',
    );
  });

  test.each([
    ['intranet.local', { host: 'intranet.local', port: null }],
    ['Intranet.local.:8080', { host: 'intranet.local', port: 8080 }],
    ['10.1.2.3:80', { host: '10.1.2.3', port: 80 }],
    ['::1', { host: '::1', port: null }],
    ['[::1]:8080', { host: '::1', port: 8080 }],
  ])('reads %s', (entry, expected) => {
    expect(readHostPort(entry)).toEqual(expected);
  });

  test.each(['', 'a b', 'http://x/', 'x/y', 'user@host', 'host:99999'])('refuses the entry "%s"', (entry) => {
    expect(() => createGuard({ allowHosts: [entry] })).toThrow(/is not a host/);
  });
});

describe('addresses', () => {
  test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each(['', 'x', '127.0.0.1', '::1', '::7f00:1', 'fe80::1%eth0', '::ffff:10.0.0.1', '4000::1'])('"%s" is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('a lookup keeps the public answers of a mixed set and refuses a set without any', async () => {
    const mixed = publicOnly(async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '93.184.216.34', family: 4 },
    ]);
    const found = await new Promise((resolve) => mixed('mixed.test', { all: true }, (_, addresses) => resolve(addresses)));
    expect(found).toEqual([{ address: '93.184.216.34', family: 4 }]);
    const error = await new Promise((resolve) => publicOnly(lookup)('many.test', {}, resolve));
    expect(error).toBeInstanceOf(BlockedAddress);
  });

  test('a socket that ended at a private address is dropped though its lookup looked public', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    expect(refusePrivate(socket)?.address).toBe('127.0.0.1');
    expect(socket.destroyed).toBe(true);
  });
});
