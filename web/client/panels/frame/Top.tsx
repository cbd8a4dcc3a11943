import { openReport, setLanguage, setTheme, showPage, useView } from '../../state/view.ts';
import { frameWords } from '../../words/frame.ts';
import { useWords } from '../../words/index.ts';
import { Search } from '../search/Search.tsx';

/** The top of every page: where we are, the search, the question, the way into a report, language and light. */
export function Top({ onHelp }: { onHelp: () => void }) {
  const words = useWords(frameWords);
  const { page, language, theme } = useView((view) => view);
  const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  const lightName = isDark ? words.toLight : words.toDark;
  return (
    <header className="top">
      <h1 className="wordmark">
        <button type="button" title={words.toMap} onClick={() => showPage('map')}>
          {words.wordmark}
        </button>
      </h1>
      <Search />
      <button
        type="button"
        className="pill"
        aria-current={page === 'question' ? 'page' : undefined}
        onClick={() => showPage('question')}
      >
        <b>{words.who}</b>
        {words.toWhom}
        <b>{words.whichZone}</b>
        {words.taught}
        <b>{words.what}</b> <span aria-hidden="true">›</span>
      </button>
      <span className="top-space" />
      <button type="button" className="solid" title={words.insertReportMeaning} onClick={openReport}>
        {words.insertReport}
      </button>
      <button
        type="button"
        className="top-tool"
        aria-label={words.otherLanguage}
        title={words.otherLanguage}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        <span className={language === 'zh' ? 'now' : ''}>中</span> /{' '}
        <span className={language === 'en' ? 'now' : ''}>EN</span>
      </button>
      <button
        type="button"
        className="top-tool"
        aria-label={lightName}
        title={lightName}
        onClick={() => setTheme(isDark ? 'light' : 'dark')}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M8 1.800a6.200 6.200 0 0 0 0 12.400z" fill="currentColor" />
        </svg>
      </button>
      <button
        type="button"
        className="top-tool help-button"
        aria-label={words.help}
        title={`${words.help}  ?`}
        onClick={onHelp}
      >
        ?
      </button>
    </header>
  );
}
