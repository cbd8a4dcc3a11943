import { useState } from 'react';
import { identityWords } from '../../words/identity.ts';
import { useWords } from '../../words/index.ts';
import { useJudging } from './judging.ts';

interface SayItProps {
  /** What the button says. */
  words: string;
  isReady: boolean;
  say: (because: string | undefined) => Promise<void>;
  cancel: () => void;
}

/** The end of a judgement: a reason, and the button that makes it. */
export function SayIt({ words: verb, isReady, say, cancel }: SayItProps) {
  const words = useWords(identityWords);
  const isBusy = useJudging()?.stage === 'judging';
  const [because, setBecause] = useState('');
  return (
    <form
      className="identity-say"
      onSubmit={(event) => {
        event.preventDefault();
        void say(because.trim() || undefined);
      }}
    >
      <input
        type="text"
        aria-label={words.because}
        placeholder={words.because}
        maxLength={1_000}
        value={because}
        onChange={({ target }) => setBecause(target.value)}
      />
      <button type="submit" className="solid" disabled={!isReady || isBusy}>
        {verb}
      </button>
      <button type="button" className="plain" onClick={cancel}>
        {words.cancel}
      </button>
    </form>
  );
}
