import { X509Certificate } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { keyFilePath, openKeyFile } from '../keys/key-file.ts';
import { projectFolder } from '../place.ts';
import type { Terminal } from './command.ts';
import { databaseFile, isInUse, schemaOf } from './open-data.ts';

export interface Check {
  readonly state: 'ok' | 'note' | 'fail';
  readonly text: string;
}

type Examine = (terminal: Terminal) => Promise<readonly Check[]>;

const ok = (text: string): Check => ({ state: 'ok', text });
const note = (text: string): Check => ({ state: 'note', text });
const fail = (text: string): Check => ({ state: 'fail', text });

const gigabyte = 1024 ** 3;
const monthMs = 30 * 86_400_000;

const nodeVersion: Examine = async () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 19);
  const text = `Node.js ${process.versions.node}`;
  return [isNew ? ok(text) : fail(`${text}; Talon needs 20.19 or newer`)];
};

const dataFolder: Examine = async ({ config }) => {
  const { dataFolder: folder } = config;
  if (!existsSync(folder))
    return [note(`data folder ${folder}: not there yet, the start makes it`)];
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch {
    return [fail(`data folder ${folder}: this user may not write to it`)];
  }
  const found = [ok(`data folder ${folder}`)];
  const { mode, uid } = statSync(folder);
  if ((mode & 0o007) !== 0) found.push(note(`${folder} can be read by every user: chmod o-rwx it`));
  const me = process.getuid?.();
  if (me !== undefined && me !== uid) {
    found.push(note(`${folder} belongs to another user; run this as the one who runs the server`));
  }
  return found;
};

const database: Examine = async ({ config }) => {
  const file = databaseFile(config.dataFolder);
  if (!existsSync(file)) return [note('database: none yet, the first start makes it')];
  const db = new Sqlite(file, { readonly: true, timeout: 5000 });
  try {
    const found = String(db.pragma('integrity_check(1)', { simple: true }));
    if (found !== 'ok') return [fail(`database ${file} is damaged: ${found}`)];
    const state = schemaOf(db);
    if (state === 'newer') return [fail(`database ${file} is of a newer version of Talon`)];
    const size = (statSync(file).size / 1024 ** 2).toFixed(1);
    const whole = ok(`database ${file}: whole, ${size} MB`);
    if (state === 'older')
      return [whole, note('its tables are older; the next start updates them')];
    const people = db.prepare("select count(*) from users where password <> ''").pluck().get();
    return people === 0
      ? [whole, note('nobody can sign in: the start prints a link for the first administrator')]
      : [whole];
  } finally {
    db.close();
  }
};

const keys: Examine = async ({ config }) => {
  const path = keyFilePath(config);
  if (!existsSync(path)) return [note(`key file ${path}: not there yet, the start makes it`)];
  openKeyFile(path);
  const isOpen = (statSync(path).mode & 0o077) !== 0;
  return [
    isOpen ? fail(`key file ${path} can be read by others: chmod 600 it`) : ok(`key file ${path}`),
  ];
};

const disk: Examine = async ({ config }) => {
  const folder = existsSync(config.dataFolder) ? config.dataFolder : '.';
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / gigabyte;
  const text = `disk: ${free.toFixed(1)} GB free`;
  if (free < 0.2) return [fail(`${text}; make room`)];
  return [free < 1 ? note(`${text}; soon too little`) : ok(text)];
};

const port: Examine = async ({ config }) => {
  if (isInUse(config.dataFolder)) return [ok('a server is running on this data folder')];
  const { host, port: wanted } = config;
  const why = await new Promise<string | null>((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.message));
    probe.listen(wanted, host, () => probe.close(() => resolve(null)));
  });
  return [why === null ? ok(`port ${wanted} of ${host} is free`) : fail(`port ${wanted}: ${why}`)];
};

const certificate: Examine = async ({ config, clock }) => {
  if (config.tls === null) return [];
  accessSync(config.tls.keyFile, constants.R_OK);
  const { validTo } = new X509Certificate(readFileSync(config.tls.certFile));
  const left = Date.parse(validTo) - clock.now();
  if (left <= 0) return [fail(`certificate ${config.tls.certFile} ended on ${validTo}`)];
  const text = `certificate good until ${validTo}`;
  return [left < monthMs ? note(`${text}: renew it`) : ok(text)];
};

const pages: Examine = async () => {
  const clients = ['kiosk', 'display-board', 'operator-console', 'visitor-page'];
  const missing = clients.filter((name) => !existsSync(join(projectFolder, name, 'dist')));
  if (missing.length === 0) return [ok('pages are built')];
  return [note(`pages to be built by the next start: ${missing.join(', ')}`)];
};

const voice: Examine = async () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.some((folder) => existsSync(join(folder, 'espeak-ng')));
  if (found) return [ok('espeak-ng is installed')];
  return [note('espeak-ng is not installed: boards speak with recordings or with the browser')];
};

const address: Examine = async ({ config }) => {
  if (config.publicUrlGiven) return [ok(`address of the links: ${config.publicUrl}`)];
  return [note(`TALON_PUBLIC_URL is not set: QR codes lead to ${config.publicUrl}`)];
};

const directory: Examine = async ({ config }) => {
  if (config.directory === null) return [];
  const { issuer } = config.directory;
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
  return [
    answer?.ok ? ok(`directory ${issuer} answers`) : fail(`directory ${issuer} does not answer`),
  ];
};

/** In the order that they are told. */
export const checks: readonly Examine[] = [
  nodeVersion,
  dataFolder,
  database,
  keys,
  disk,
  port,
  certificate,
  address,
  directory,
  pages,
  voice,
];
