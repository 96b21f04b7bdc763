export function section<T>(body: () => Promise<T>): Promise<T>;
export function printLine(line: string): void;
