import { useState } from 'react';
import type { FigureView } from '../../../api.ts';
import { escapeXml, type Figure } from '../../../figure/index.ts';
import { printEmbed } from '../../embed-options.ts';
import { useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report.ts';
import { drawPng, saveFile } from './save.ts';

interface OutputsProps {
  view: FigureView;
  figure: Figure;
  /** Name of the files, without an ending. */
  file: string;
}

/** Every form in which a figure leaves the page, each with what it is for. */
export function Outputs({ view, figure, file }: OutputsProps) {
  const words = useWords(reportWords);
  const [said, setSaid] = useState('');
  const [toCopy, setToCopy] = useState<string>();
  const save = (name: string, content: Blob) => {
    saveFile(name, content);
    setSaid(words.saved(name));
  };
  const savePng = () => {
    drawPng(figure.svg, figure.width, figure.height).then(
      (png) => save(`${file}.png`, png),
      () => setSaid(words.pngFailed),
    );
  };
  const copy = (what: string, text: string) => {
    setToCopy(undefined);
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied(what)),
      () => {
        setSaid(words.copyFailed);
        setToCopy(text);
      },
    );
  };
  const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
  const snippet = writeSnippet(`${location.origin}/embed?${printEmbed(view)}`, figure);
  const downloads: [string, string, () => void][] = [
    [words.svg, words.svgFor, () => save(`${file}.svg`, text(figure.svg, 'image/svg+xml'))],
    [words.png, words.pngFor, savePng],
    [words.html, words.htmlFor, () => save(`${file}.html`, text(figure.html, 'text/html'))],
  ];
  const copies: [string, string, string][] = [
    [words.markdown, words.markdownFor, figure.markdown],
    [words.alt, words.altFor, figure.alt],
    [words.iframe, words.iframeFor, snippet],
  ];
  return (
    <>
      <ul className="outputs">
        {downloads.map(([name, meaning, act]) => (
          <Output key={name} name={name} meaning={meaning} verb={words.download} act={act} />
        ))}
        {copies.map(([name, meaning, content]) => (
          <Output key={name} name={name} meaning={meaning} verb={words.copy} act={() => copy(name, content)} />
        ))}
      </ul>
      <p className="said" role="status">
        {said}
      </p>
      {toCopy !== undefined && <textarea readOnly rows={6} value={toCopy} onFocus={({ target }) => target.select()} />}
    </>
  );
}

function Output({ name, meaning, verb, act }: { name: string; meaning: string; verb: string; act: () => void }) {
  return (
    <li>
      <span>
        <b>{name}</b>
        <small>{meaning}</small>
      </span>
      <button type="button" className="plain" aria-label={`${verb} ${name}`} onClick={act}>
        {verb}
      </button>
    </li>
  );
}

/** Room for the foot of an embed, px of the figure: as much as it takes where the figure is half as wide as drawn. */
const FOOT = 90;

/** An iframe that keeps the shape of the figure. */
function writeSnippet(address: string, { title, width, height }: Figure): string {
  const style = `border:0;width:100%;aspect-ratio:${Math.ceil(width)}/${Math.ceil(height + FOOT)}`;
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" style="${style}" loading="lazy"></iframe>`;
}
