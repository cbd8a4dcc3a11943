/** Whether a path has marks of a pattern. */
export function hasMarks(path: string): boolean {
  return /[*?{[]/.test(path);
}

/** `a/b/**\/*.txt` is `**\/*.txt` in the folder `a/b`. */
export function splitGlob(pattern: string): { folder: string; rest: string } {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const first = parts.findIndex(hasMarks);
  const folder = parts.slice(0, first).join('/');
  return { folder: folder === '' ? (first === 0 ? '.' : '/') : folder, rest: parts.slice(first).join('/') };
}

/** Whether a path below a folder fits: `*` and `?` within a name, `**` over folders, `{a,b}`, `[a-z]`. */
export function matchGlob(pattern: string, path: string): boolean {
  return new RegExp(`^${toExpression(pattern)}$`, 'u').test(path);
}

function toExpression(pattern: string): string {
  return pattern.replace(
    /\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|\[(!?)([^\]/]+)\]|[\\^$.|+()[\]{}]/g,
    (mark, choices?: string, not?: string, set?: string) => {
      if (mark === '**/') return '(?:[^/]+/)*';
      if (mark === '**') return '.*';
      if (mark === '*') return '[^/]*';
      if (mark === '?') return '[^/]';
      if (choices !== undefined) return `(?:${choices.split(',').map(toExpression).join('|')})`;
      if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\[\]^]/g, '\\$&')}]`;
      return `\\${mark}`;
    },
  );
}
