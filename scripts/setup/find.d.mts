export function findOnPath(names: readonly string[]): string | undefined;
export function findBrowser(): string | undefined;
export function findJava(atLeast: number): string | undefined;
export function findMaven(): string | undefined;
export function hasChineseFont(): boolean;
