export function freePort(preferred?: number): Promise<number>;
export function runningServer(
  dir: string,
): { pid: number; port: number; state: string | undefined } | undefined;
