import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** What is needed to run the game for others fits together: the settings, the images, the proxy, and what is told of them. */

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}
const read = (file: string): string => readFileSync(file, 'utf8');
const compose = parse(read('deploy/compose.yaml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, object>>;
};
const services = Object.entries(compose.services);
const apps = services.filter(([, { build }]) => build !== undefined);
const dockerfile = read('deploy/Dockerfile');
const nginx = read('deploy/nginx.conf');
const runbook = read('docs/runbook.md');

/** Every name that a server reads from its environment. */
const SETTINGS = [
  ...new Set(
    ['src/server/config.ts', 'src/cli/serve.ts']
      .map(read)
      .flatMap(code => [...code.matchAll(/env\.([A-Z_]+)|whole\(env, '([A-Z_]+)'/g)])
      .map(([, one, other]) => one ?? other ?? ''),
  ),
];

test('the settings were found', () => {
  expect(SETTINGS.length).toBeGreaterThan(10);
  expect(SETTINGS).toContain('DATABASE_URL');
});

describe('the containers', () => {
  test('are two processes of the game, alike, on one database, behind a proxy', () => {
    expect(services.map(([name]) => name)).toEqual(['app1', 'app2', 'database', 'proxy']);
    expect(apps.map(([name]) => name)).toEqual(['app1', 'app2']);
    expect(compose.services.app1).toEqual(compose.services.app2);
    expect(compose.services.app1?.environment?.DATABASE_URL).toContain('@database:5432/');
  });

  test.each(services)(
    '%s comes of an image with a tag, if it is not made here, and of no registry by name',
    (_, it) => {
      expect(it.image).toMatch(it.build === undefined ? /^[a-z]+:[\w.-]+$/ : /^[a-z-]+$/);
    },
  );

  test.each(apps)('%s is told only what it reads, and all that it must be told', (_, { environment = {} }) => {
    expect(Object.keys(environment).filter(name => !SETTINGS.includes(name))).toEqual([]);
    // Each process would make a key of its own, and none would know its name.
    expect(Object.keys(environment)).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'TEACHER_KEY', 'ALLOWED_HOSTS', 'TRUST_PROXY']),
    );
  });

  test('wait for what they need until it is well', () => {
    const waits = services.flatMap(([, { depends_on: on = {} }]) => Object.entries(on));
    expect(waits.length).toBe(4);
    for (const [name, { condition }] of waits) {
      const { healthcheck, build } = compose.services[name] ?? {};
      const isChecked = healthcheck !== undefined || (build !== undefined && dockerfile.includes('HEALTHCHECK'));
      expect({ name, condition, isChecked }).toEqual({ name, condition: 'service_healthy', isChecked: true });
    }
  });

  test('find what they mount and build from', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map(volume => volume.split(':')[0] ?? ''));
    expect(mounted.length).toBe(2);
    for (const source of mounted)
      expect(source.startsWith('.') ? existsSync(`deploy/${source}`) : source in compose.volumes, source).toBe(true);
    for (const [, { build }] of apps) expect(existsSync(`deploy/${build?.context}/${build?.dockerfile}`)).toBe(true);
  });

  test('ask of whoever runs them what the example names', () => {
    const wanted = [...read('deploy/compose.yaml').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    const given = [...read('deploy/.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(wanted.length).toBeGreaterThan(0);
    expect(given).toEqual(expect.arrayContaining(wanted));
  });
});

describe('the image', () => {
  test('copies what is there, and starts the script that `npm start` starts', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \.\/?$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(copied.length).toBeGreaterThan(3);
    for (const file of copied) expect(existsSync(file), file).toBe(true);
    const [, script] = /^CMD \["node", "(.+)"\]$/m.exec(dockerfile) ?? [];
    expect(read('src/cli/prepare.mjs')).toContain(`'${script}'`);
  });

  test('leaves out what is made anew, and what is nobody’s business', () => {
    const left = read('deploy/Dockerfile.dockerignore').split('\n');
    expect(left).toEqual(
      expect.arrayContaining(['.git', 'node_modules', 'dist', 'dist-server', 'data', 'deploy/.env']),
    );
  });
});

describe('the proxy', () => {
  const [, pattern = ''] = /~\*(\S*live\S*)\s+\$code;/.exec(nginx) ?? [];
  const lessonOf = (path: string) => new RegExp(pattern, 'i').exec(path)?.groups?.code;

  test.each([
    { path: '/live/KLM234/', code: 'KLM234', because: 'polling and sockets' },
    { path: '/live/KLM234', code: 'KLM234', because: 'without the last stroke' },
    { path: '/api/lessons/KLM234', code: 'KLM234', because: 'a look at it' },
    { path: '/api/lessons/KLM234/join', code: 'KLM234', because: 'to come in' },
    { path: '/games/nests/live/KLM234/', code: 'KLM234', because: 'under a path' },
    { path: '/api/lessons', code: undefined, because: 'no lesson yet' },
    { path: '/healthz', code: undefined, because: 'any process will do' },
    { path: '/assets/live-Bu3wa6Ar.js', code: undefined, because: 'a file' },
  ])('sends $path by $code: $because', ({ path, code }) => {
    expect(pattern).not.toBe('');
    expect(lessonOf(path)).toBe(code);
  });

  test('goes to every process, at the port at which it listens', () => {
    const [, port] = /PORT=(\d+)/.exec(dockerfile) ?? [];
    const servers = [...nginx.matchAll(/^\s*server (\w+):(\d+)/gm)].map(([, name, at]) => ({ name, at }));
    expect(servers).toEqual(apps.map(([name]) => ({ name, at: port })));
  });

  test('lets connections be upgraded, says for whom it speaks, and keeps nothing', () => {
    for (const line of [
      'hash $lesson consistent;',
      'proxy_set_header Upgrade $http_upgrade;',
      'proxy_set_header Host $http_host;',
      'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
      'access_log off;',
    ])
      expect(nginx).toContain(line);
    expect(nginx.split('{').length).toBe(nginx.split('}').length);
  });
});

describe('the runbook', () => {
  test.each(SETTINGS)('says what %s is', name => {
    expect(runbook).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
  });

  test('names no setting that there is not', () => {
    const named = [...runbook.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = '']) => name);
    expect(named.filter(name => !SETTINGS.includes(name))).toEqual([]);
  });

  test('points at files that are there', () => {
    const files = [...runbook.matchAll(/`((?:deploy|src|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });
});
