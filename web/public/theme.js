// Before the first paint: the theme and language that the link, or else the last visit, asks for.
(() => {
  const root = document.documentElement;
  const link = new URLSearchParams(location.search);
  const remembered = (name) => {
    try {
      return localStorage.getItem(`zone-graph.${name}`);
    } catch {
      return null;
    }
  };
  const theme = link.get('theme') ?? remembered('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const language = link.get('lang') ?? remembered('language');
  if (language === 'en') root.lang = 'en';
})();
