import './app/styles.ts';
import { App } from './app/app.tsx';
import { mountPage } from './app/mount-page.tsx';

mountPage(<App />);
