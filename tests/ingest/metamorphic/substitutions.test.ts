import { describe, expect, it } from 'vitest';
import type { Rewriting } from './rewriting.ts';
import { givePlainNames, swapPersons } from './swap-persons.ts';
import { swapZones } from './swap-zones.ts';
import { compare, extractText, tell } from './tell.ts';
import { materials } from './texts.ts';

const seeds = [1, 2, 3, 4, 5, 6];

/** Extracts the text and the rewritten text, and tells what the second says too little or too much. */
async function findChanges(text: string, rewriting: Rewriting) {
  const [before, after] = [await extractText(text), await extractText(rewriting.text)];
  return compare(tell(before, rewriting), tell(after));
}

describe.each(materials)('$name', (material) => {
  it.each(seeds)('says the same of other persons (seed %i)', async (seed) => {
    const { text, persons } = givePlainNames(material);
    const rewriting = swapPersons(text, persons, seed);
    for (const { name } of persons) expect(rewriting.text).not.toContain(name);
    expect(await findChanges(text, rewriting)).toEqual({ vanished: [], appeared: [] });
  });
});

describe.each(materials.filter(({ zones }) => zones.length > 0))('$name', (material) => {
  it.each(seeds)('says the same of another zone in another place (seed %i)', async (seed) => {
    const rewriting = swapZones(material.text, material.zones, seed);
    expect(rewriting.text).not.toBe(material.text);
    expect(await findChanges(material.text, rewriting)).toEqual({ vanished: [], appeared: [] });
  });
});
