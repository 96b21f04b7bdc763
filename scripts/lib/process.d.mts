export function run(command: string, args: string[]): Promise<number>;
