import { ModelFailed } from './fault.ts';

/** Bytes of the longest answer that is read; one about a paragraph has a thousandth of that. */
const LONGEST = 4_000_000;

/** The text of a response. @throws ModelFailed where it does not end. */
export async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > LONGEST) throw new ModelFailed('no-model-server', `> ${LONGEST / 1e6} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
