import { lazy, Suspense } from 'react';
import { openReport, type Page, setLanguage, showPage, useView } from './state/view.ts';
import { frameWords } from './words/frame.ts';
import { useWords } from './words/index.ts';

const QuestionView = lazy(async () => ({ default: (await import('./panels/question/QuestionView.tsx')).QuestionView }));
const ConsoleView = lazy(async () => ({ default: (await import('./panels/console/ConsoleView.tsx')).ConsoleView }));
const ReportPanel = lazy(async () => ({ default: (await import('./panels/report/ReportPanel.tsx')).ReportPanel }));

export function App() {
  const words = useWords(frameWords);
  const page = useView((view) => view.page);
  const language = useView((view) => view.language);
  const reporting = useView((view) => view.reporting);
  const names: Record<Page, string> = {
    map: words.map,
    table: words.table,
    question: words.questionPage,
    console: words.console,
  };
  return (
    <div className="app">
      <header className="top">
        <h1 className="wordmark">{words.wordmark}</h1>
        <button type="button" onClick={openReport} className="solid">
          {words.insertReport}
        </button>
        <button type="button" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {words.otherLanguage}
        </button>
      </header>
      <main className="stage">
        <Suspense fallback={<p>{words.loadingPage}</p>}>
          {page === 'question' && <QuestionView />}
          {page === 'console' && <ConsoleView />}
        </Suspense>
      </main>
      {reporting && (
        <Suspense fallback={null}>
          <ReportPanel />
        </Suspense>
      )}
      <footer className="foot">
        {(Object.keys(names) as Page[]).map((name) => (
          <button key={name} type="button" onClick={() => showPage(name)}>
            {names[name]}
          </button>
        ))}
      </footer>
    </div>
  );
}
