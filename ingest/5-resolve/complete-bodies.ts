import { type Cast, rename } from './cast.ts';
import type { Home } from './home.ts';

/** Writes out the place or zone that a body's name leaves out, where the article makes it certain. */
export function completeBodies(cast: Cast, home: Home): void {
  for (const thing of cast.things) {
    if (thing.kind !== 'Institution') continue;
    const name = complete(thing.name, home);
    if (name) rename(cast, thing, name, 'home-of-the-article');
  }
}

function complete(name: string, home: Home): string | undefined {
  const rest = name.slice(1);
  if (/^省(?!级|会)./.test(name) && home.province?.name.endsWith('省')) return home.province.name + official(rest);
  if (/^自治区./.test(name) && home.province?.name.endsWith('自治区'))
    return home.province.name + official(name.slice(3));
  if (/^市(?!场|政|民|辖)./.test(name)) {
    const city = home.city ?? (home.province?.name.endsWith('市') ? home.province : undefined);
    if (city?.name.endsWith('市')) return city.name + official(rest);
  }
  if (/^[县区州](?!域|级|块)./.test(name)) {
    const unit = name[0] ?? '';
    const place = unit === '州' ? home.city : home.county;
    if (place && (place.name.endsWith(unit) || (unit === '州' && place.name.endsWith('自治州'))))
      return place.name + official(rest);
    if (unit === '区' && home.zone) return shortZone(home.zone.name) + rest;
  }
  if (/^(?:管委会|党工委|工委|管理委员会)$/.test(name) && home.zone) return shortZone(home.zone.name) + name;
  return undefined;
}

/** 省政府 is 省人民政府. */
function official(rest: string): string {
  return rest === '政府' ? '人民政府' : rest;
}

function shortZone(name: string): string {
  return name;
}
