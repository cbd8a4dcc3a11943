import type { StreamParser, StringStream } from '@codemirror/language';

const keywords = new Set(
  (
    'match optional where return with unwind as order by asc ascending desc descending skip limit distinct union all ' +
    'call yield and or xor not in is null true false case when then else end contains starts ends exists count ' +
    'create merge set remove delete detach foreach load csv use show indexes constraints explain profile'
  ).split(' '),
);

const name = /^[\p{L}_][\p{L}\p{N}_]*/u;

interface State {
  /** Inside a comment that goes on over the end of the line. */
  isCommenting: boolean;
  /** The last sign, where it decides what a name is: `:` a label or type, `.` a property. */
  last: string;
}

function readComment(stream: StringStream, state: State): string {
  state.isCommenting = !stream.match(/^.*?\*\//);
  if (state.isCommenting) stream.skipToEnd();
  return 'comment';
}

function readName(word: string, last: string): string {
  if (last === '.') return 'propertyName';
  if (last === ':' || last === '|') return 'typeName';
  return keywords.has(word.toLowerCase()) ? 'keyword' : 'variableName';
}

/** Cypher for the editor's colours; names may be Chinese. */
export const cypherMode: StreamParser<State> = {
  name: 'cypher',
  startState: () => ({ isCommenting: false, last: '' }),
  token(stream, state) {
    if (state.isCommenting) return readComment(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match('//')) {
      stream.skipToEnd();
      return 'comment';
    }
    if (stream.match('/*')) return readComment(stream, state);
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'(?:[^'\\]|\\.)*'?/)) return 'string';
    const { last } = state;
    if (stream.match(/^`(?:[^`]|``)*`?/)) {
      state.last = '';
      return readName('', last);
    }
    const word = stream.match(name);
    if (Array.isArray(word)) {
      state.last = '';
      return readName(word[0] ?? '', last);
    }
    if (stream.match(/^\$[\p{L}\p{N}_]+/u)) return 'atom';
    if (stream.match(/^\d+(?:\.\d+)?/)) return 'number';
    state.last = stream.next() ?? '';
    return null;
  },
};
