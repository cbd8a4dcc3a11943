import { useState } from 'react';
import { api } from '../../../api.ts';
import { request } from '../../fetch.ts';
import { loadGraph } from '../../state/graph.ts';
import { showNotices } from '../../state/notices.ts';
import { articleWords } from '../../words/article.ts';
import { useWords } from '../../words/index.ts';
import { explain, problemWords } from '../../words/problems.ts';

/** Takes an article by paste or drop and has the server read it into the graph. */
export function ArticleForm({ onDone }: { onDone?: () => void }) {
  const words = useWords(articleWords);
  const problems = useWords(problemWords);
  const [text, setText] = useState('');
  const [name, setName] = useState<string>();
  const [message, setMessage] = useState('');
  const [isReading, setReading] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setText(await file.text());
    setName(file.name);
  };
  const send = async () => {
    setReading(true);
    setMessage(words.reading);
    try {
      const { articles, report, notices } = await request(api.addArticle, {
        body: { name: name ?? words.pasted, text },
      });
      setMessage(words.added(articles[0]?.title ?? '', report.entities, report.facts));
      setText('');
      setName(undefined);
      showNotices(notices);
      await loadGraph();
      onDone?.();
    } catch (cause) {
      setMessage(explain(cause, problems));
    } finally {
      setReading(false);
    }
  };
  return (
    <form
      className="article-form"
      aria-label={words.addTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <textarea
        aria-label={words.pasteHere}
        placeholder={words.pasteHere}
        value={text}
        rows={6}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="article-form-actions">
        <button type="submit" className="solid" disabled={isReading || text.trim() === ''}>
          {words.read}
        </button>
        {onDone && (
          <button type="button" className="plain" onClick={onDone}>
            {words.cancel}
          </button>
        )}
        <output>{message}</output>
      </div>
    </form>
  );
}
