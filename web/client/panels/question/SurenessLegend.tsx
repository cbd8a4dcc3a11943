import { sureEnough } from '#schema';
import { useWords } from '../../words/index.ts';
import { questionWords } from '../../words/question.ts';

/** What ink, grey and dashes mean, and what the numbers beside the words of the articles say. */
export function SurenessLegend() {
  const words = useWords(questionWords);
  return (
    <p className="sureness-legend" title={words.surenessMeaning}>
      <span>
        <Sample tone="ink" /> {words.sureLines(sureEnough)}
      </span>
      <span>
        <Sample tone="soft" /> {words.unsureLines(sureEnough)}
      </span>
      <span>
        <Sample tone="ink" isDashed /> {words.dashedLines}
      </span>
      <span>{words.surenessNumber}</span>
    </p>
  );
}

function Sample({ tone, isDashed = false }: { tone: 'ink' | 'soft'; isDashed?: boolean }) {
  return (
    <svg className="sample" viewBox="0 0 22 8" width={22} height={8} aria-hidden="true">
      <path
        d="M0 4H22"
        style={{ stroke: `var(--${tone})`, strokeWidth: 1.2, ...(isDashed && { strokeDasharray: '5 4' }) }}
      />
    </svg>
  );
}
