import '@talon/shared/client/tokens.css';
import '@talon/shared/client/base.css';
import '../parts/parts.css';
import '../parts/fields.css';
import './pages.css';
