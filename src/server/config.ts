import { hostname, networkInterfaces } from 'node:os';
import { LONGEST_KEY, SHORTEST_KEY } from '../net/lesson.ts';
import { MOST_IN_TEN_SECONDS } from '../net/messages.ts';

/** How a server is to run: from its environment and its command line. */
export interface Config {
  /** Whether it listens on the network, and not on this machine alone. */
  readonly network: boolean;
  readonly port: number;
  /** Where it is mounted: `/` or a path that ends in one. */
  readonly base: string;
  /** The names by which it may be called, without a port; every other is refused. */
  readonly hosts: readonly string[];
  /** How many proxies before it are trusted to say for whom they speak. */
  readonly proxies: number;
  readonly databaseUrl: string | undefined;
  readonly file: string;
  readonly keepDays: number;
  readonly mostLessons: number;
  readonly mostLessonsPerAddress: number;
  /** How many messages of one connection are read in ten seconds. */
  readonly mostMessages: number;
  /** The key that opens lessons; undefined: one is made. */
  readonly teacherKey: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

function whole(env: Environment, name: string, otherwise: number, most: number): number {
  const said = env[name];
  if (said === undefined || said === '') return otherwise;
  const number = Number(said);
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new Error(`${name} wants a whole number from 0 to ${most}, not "${said}"`);
  return number;
}
function baseOf(said: string | undefined): string {
  const path = `/${(said ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path)) throw new Error(`BASE_PATH wants a path like /nests/, not "${said}"`);
  return path;
}
function keyOf(said: string | undefined): string | undefined {
  if (said === undefined || said === '') return undefined;
  if (!/^[\w-]+$/.test(said) || said.length < SHORTEST_KEY || said.length > LONGEST_KEY)
    throw new Error(`TEACHER_KEY wants ${SHORTEST_KEY} to ${LONGEST_KEY} letters, digits, - or _`);
  return said;
}

/** The addresses of this machine in its networks, those of version 4 first. */
export const ownAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap(found => found ?? [])
    .filter(({ internal }) => !internal)
    .sort((a, b) => a.family.localeCompare(b.family))
    .map(({ address, family }) => (family === 'IPv6' ? `[${address.split('%')[0]}]` : address));

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
const hostsOf = (network: boolean, said: string | undefined): readonly string[] => {
  const named = (said ?? '').split(',').map(host => host.trim().toLowerCase());
  const own = network ? [...ownAddresses(), hostname().toLowerCase(), `${hostname().toLowerCase()}.local`] : [];
  return [...new Set([...LOCAL, ...own, ...named])].filter(host => host !== '');
};

/** Throws with the name of what it cannot read. */
export function configFrom(
  env: Environment,
  { network, port, file }: { readonly network: boolean; readonly port: number; readonly file: string },
): Config {
  return {
    network,
    port,
    file: env.DATABASE_FILE || file,
    base: baseOf(env.BASE_PATH),
    hosts: hostsOf(network, env.ALLOWED_HOSTS),
    proxies: whole(env, 'TRUST_PROXY', 0, 10),
    databaseUrl: env.DATABASE_URL || undefined,
    keepDays: whole(env, 'KEEP_DAYS', 30, 3650),
    mostLessons: whole(env, 'MOST_LESSONS', 500, 100_000),
    mostLessonsPerAddress: whole(env, 'MOST_LESSONS_PER_ADDRESS', 40, 100_000),
    mostMessages: MOST_IN_TEN_SECONDS,
    teacherKey: keyOf(env.TEACHER_KEY),
  };
}
