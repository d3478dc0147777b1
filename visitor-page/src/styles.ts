import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import './app/page.css';
import './features/ticket/ticket.css';
import './features/ticket/sheet.css';
import './features/ticket/plain.css';
import './features/ticket/called.css';
