import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useView } from '../../state/view.ts';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { completeCypher } from './completion.ts';
import { cypherMode } from './cypher-mode.ts';
import { cypherInk, editorLook } from './editor-look.ts';

/** Part of the query at which an error points, in UTF-16 units. */
export interface Fault {
  start: number;
  end: number;
}

const markFault = StateEffect.define<Fault | undefined>();

/** The mark under what is wrong; it goes with the next change of the text. */
const faultMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const effect = transaction.effects.find((candidate) => candidate.is(markFault));
    if (!effect) return transaction.docChanged ? Decoration.none : marks;
    const fault: Fault | undefined = effect.value;
    if (!fault) return Decoration.none;
    const length = transaction.state.doc.length;
    const end = Math.min(Math.max(fault.end, fault.start + 1), length);
    const start = Math.min(fault.start, Math.max(0, end - 1));
    return end > start
      ? Decoration.set(Decoration.mark({ class: 'cm-query-fault' }).range(start, end))
      : Decoration.none;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** A field for Cypher: highlighting, completion from the schema, Ctrl or Cmd with Enter to run. */
export function QueryEditor({
  query,
  fault,
  onChange,
  onRun,
}: {
  query: string;
  fault: Fault | undefined;
  onChange: (query: string) => void;
  onRun: (query: string) => void;
}) {
  const words = useWords(consoleWords);
  const language = useView((view) => view.language);
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const spoken = useRef(new Compartment());
  const changed = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const speak = useEffectEvent(() => [
    placeholder(words.placeholder),
    EditorView.contentAttributes.of({ 'aria-label': words.editor }),
    autocompletion({ override: [completeCypher(language)], icons: false }),
  ]);
  const initial = useEffectEvent(() => query);

  useEffect(() => {
    if (!place.current) return;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: initial(),
        extensions: [
          // Tab leaves the field, as everywhere on the page.
          keymap.of([
            {
              key: 'Mod-Enter',
              run: ({ state }) => {
                run(state.doc.toString());
                return true;
              },
            },
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          history(),
          closeBrackets(),
          bracketMatching(),
          StreamLanguage.define(cypherMode),
          syntaxHighlighting(cypherInk),
          EditorView.lineWrapping,
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) changed(state.doc.toString());
          }),
          editorLook,
          faultMark,
          spoken.current.of(speak()),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: speak reads the words, which change with the language
  useEffect(() => {
    view.current?.dispatch({ effects: spoken.current.reconfigure(speak()) });
  }, [language]);
  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === query) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: query } });
  }, [query]);
  useEffect(() => {
    view.current?.dispatch({ effects: markFault.of(fault) });
  }, [fault]);
  return <div className="query-editor" ref={place} />;
}
