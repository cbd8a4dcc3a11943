import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { parseEmbed } from './embed-options.ts';
import { EmbedView } from './panels/embed/EmbedView.tsx';
import './styles/tokens.css';
import './styles/base.css';

config({ jitless: true }); // zod would try eval, which the page's security policy forbids

const view = parseEmbed(location.search);
document.documentElement.lang = view.lang === 'zh' ? 'zh-CN' : 'en';
document.documentElement.dataset.theme = view.ink === 'dark' ? 'dark' : 'light';
document.body.style.overflow = 'auto';
const root = document.getElementById('root');
if (!root) throw new Error('embed.html has no element with id "root": the figure cannot be drawn into it');
createRoot(root).render(<EmbedView view={view} />);
