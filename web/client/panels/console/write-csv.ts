import { isNode, isPath, isRelationship, type QueryResult, type QueryValue } from '#schema';
import { nameNode } from './value-names.ts';

/** A value as one cell of a spreadsheet. */
function writeCell(value: QueryValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(writeCell).join('、');
  if (isNode(value)) return nameNode(value);
  if (isRelationship(value)) return value.type;
  if (isPath(value)) return value.nodes.map(nameNode).join(' – ');
  return JSON.stringify(value);
}

/** Quotes where it must, and keeps a spreadsheet from taking a text for a formula. */
function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The result as CSV (RFC 4180), heads first. */
export function writeCsv({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): string {
  return [columns, ...rows.map((row) => row.map(writeCell))].map((row) => row.map(quote).join(',')).join('\r\n');
}
