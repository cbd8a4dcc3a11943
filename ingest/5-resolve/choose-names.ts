import { type Cast, rename } from './cast.ts';

/** Of a thing's forms the fullest is its name: 雄安新区 and 河北雄安新区. */
export function chooseNames(cast: Cast): void {
  for (const thing of cast.things) {
    if (thing.kind !== 'Zone' && thing.kind !== 'Institution' && thing.kind !== 'Company') continue;
    const fuller = thing.aliases
      .filter((form) => form.length > thing.name.length && form.endsWith(thing.name))
      .sort((a, b) => b.length - a.length)[0];
    if (fuller) rename(cast, thing, fuller, 'fullest-form');
  }
}
