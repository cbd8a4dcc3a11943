/** How to let go of each reading that is kept. */
const kept: (() => void)[] = [];

/**
 * Makes a reading that several rules ask for: of one article it is done once. `keyOf` says what it hangs on, where that
 * is less than the whole: sentences, mentions. The last one is kept and no other, so that it ends with its article
 * (a WeakMap would carry it into old age). It is shared, so nobody may change it.
 */
export function once<Source extends object, Value>(
  read: (source: Source) => Value,
  keyOf: (source: Source) => object = (source) => source,
): (source: Source) => Value {
  let last: { key: object; value: Value } | undefined;
  kept.push(() => {
    last = undefined;
  });
  return (source) => {
    const key = keyOf(source);
    if (last?.key !== key) last = { key, value: read(source) };
    return last.value;
  };
}

/** Lets go of all that was read of the last article. */
export function forgetReadings(): void {
  for (const forget of kept) forget();
}
