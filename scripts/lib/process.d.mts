export const node: string;
export function run(command: string, args: string[]): Promise<number>;
export function collect(
  command: string,
  args: string[],
  options?: { env?: Record<string, string | undefined>; stdin?: "inherit" | "ignore" },
): Promise<{ code: number; text: string }>;
