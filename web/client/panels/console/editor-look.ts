import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Ink for names, the accent for words of Cypher; everything from the tokens of the page, so that themes just change. */
export const cypherInk = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--query-text)' },
  { tag: [tags.number, tags.bool, tags.atom], color: 'var(--query-number)' },
  { tag: tags.typeName, color: 'var(--query-type)' },
  { tag: tags.propertyName, color: 'var(--soft)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
]);

export const editorLook = EditorView.theme({
  '&': { background: 'var(--panel)', color: 'var(--ink)', fontSize: '13.5px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { fontFamily: 'var(--mono)', lineHeight: '1.75', padding: '12px 4px', caretColor: 'var(--accent)' },
  '.cm-scroller': { maxHeight: '38vh', minHeight: '92px', overflow: 'auto' },
  '.cm-line': { padding: '0 12px' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)' },
  '.cm-placeholder': { color: 'var(--soft)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--accent) 22%, transparent)',
  },
  '.cm-matchingBracket': { background: 'var(--wash)', outline: '1px solid var(--rule)' },
  '.cm-query-fault': {
    textDecoration: 'underline wavy var(--alarm) 1.5px',
    textUnderlineOffset: '4px',
    background: 'color-mix(in srgb, var(--alarm) 10%, transparent)',
  },
  '.cm-tooltip': {
    background: 'var(--panel)',
    border: '1px solid var(--rule)',
    borderRadius: '8px',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: '12.5px', maxHeight: '15em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 12px', lineHeight: '1.6' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--wash)', color: 'var(--ink)' },
  '.cm-completionDetail': { fontFamily: 'var(--sans)', fontStyle: 'normal', color: 'var(--soft)', marginLeft: '10px' },
  '.cm-completionInfo': { fontFamily: 'var(--sans)', padding: '8px 12px', maxWidth: '280px', lineHeight: '1.6' },
});
