import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { App } from './App.tsx';
import { mirrorAddress, openLink } from './state/address.ts';
import { recordHistory } from './state/history.ts';
import { applyView, readRemembered } from './state/remembered.ts';
import { viewStore } from './state/view.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/search.css';
import './styles/rail.css';
import './styles/map.css';
import './styles/help.css';
import './styles/drawer.css';
import './styles/identity.css';
import './styles/reader.css';
import './styles/table.css';
import './styles/narrow.css';

config({ jitless: true }); // zod would try eval, which the page's security policy forbids

openLink(location.search);
const asked = new URLSearchParams(location.search);
const { language, theme } = readRemembered();
if (language && !asked.has('lang')) viewStore.setState({ language });
if (theme && !asked.has('theme')) viewStore.setState({ theme });
applyView();
recordHistory();
mirrorAddress();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root": the page cannot be drawn into it');
createRoot(root).render(<App />);
