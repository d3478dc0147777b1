import { createServer } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Server } from 'socket.io';

/** The yardstick: a POST commits one row (WAL, synchronous=FULL) and broadcasts the same view. */
const db = new Database(join(process.env.BENCH_FOLDER ?? '.', 'bare.db'));
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('create table if not exists events (id integer primary key, data text not null)');
const insert = db.prepare('insert into events (data) values (?)');

let view = JSON.parse(process.env.BENCH_VIEW ?? '{}');
let version = 0;
const http = createServer((request, response) => {
  if (request.method === 'POST') {
    version += 1;
    insert.run(JSON.stringify({ version }));
    response.end('{}');
    view = { ...view, version: { ...view.version, event: version } };
    io.to('board').emit('view', { room: 'board', version: view.version, view });
    return;
  }
  response.end('ok');
});
const io = new Server(http, { path: '/live', transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => {
  socket.on('join', (_message, answer) => {
    void socket.join('board');
    answer({ ok: true, room: 'board', version: view.version, view });
  });
});
http.listen(Number(process.env.BENCH_PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
