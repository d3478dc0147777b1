import { SignRoom } from './app/sign-room.tsx';
import { start } from './app/start.tsx';
import './features/hall/board.css';
import './features/states/states.css';
import './features/sign/sign.css';

start('sign', (room) => <SignRoom {...room} />);
