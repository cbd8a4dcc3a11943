import { type Language, type Theme, viewStore } from './view.ts';

/** What the last visit chose; a link's own choice goes before it. */
export function readRemembered(): { language?: Language; theme?: Theme } {
  try {
    const language = localStorage.getItem('zone-graph.language');
    const theme = localStorage.getItem('zone-graph.theme');
    return {
      ...(language === 'zh' || language === 'en' ? { language } : {}),
      ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    };
  } catch {
    return {}; // storage is forbidden: nothing is remembered, everything works
  }
}

/** Puts language and theme on the page whenever they change, and remembers them. */
export function applyView(): () => void {
  const apply = () => {
    const { language, theme } = viewStore.getState();
    const root = document.documentElement;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    try {
      localStorage.setItem('zone-graph.language', language);
      localStorage.setItem('zone-graph.theme', theme);
    } catch {
      // storage is forbidden: nothing is remembered, everything works
    }
  };
  apply();
  return viewStore.subscribe(apply);
}
