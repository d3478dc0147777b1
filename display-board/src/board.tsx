import { BoardRoom } from './app/board-room.tsx';
import { start } from './app/start.tsx';
import './features/hall/board.css';
import './features/calls/calls.css';
import './features/media/media.css';
import './features/states/states.css';

start('board', (room) => <BoardRoom {...room} />);
