/** Whoever opened the drawer from the keyboard, until the drawer closes; and whether its heading still waits for the focus. */
let opener: HTMLElement | undefined;
let isEntering = false;

/** The next heading of the drawer takes the focus; when the drawer closes, the focus goes back to the opener. */
export function enterDrawer(from: HTMLElement, isOpenAlready: boolean): void {
  opener = from;
  isEntering = true;
  if (isOpenAlready) takeFocus(document.querySelector<HTMLElement>('.drawer h2'));
}

/** For the heading of the drawer as its `ref`: takes the focus where it was asked for. */
export function takeFocus(heading: HTMLElement | null): void {
  if (!heading || !isEntering) return;
  isEntering = false;
  heading.focus();
}

/** Gives the focus back to whoever opened the drawer from the keyboard, unless it has gone elsewhere since. */
export function leaveDrawer(): void {
  const from = opener;
  opener = undefined;
  isEntering = false;
  const { activeElement } = document;
  const isHere = activeElement === null || activeElement === document.body || activeElement.closest('.drawer') !== null;
  if (isHere) from?.focus();
}
