type Database = { embedded: boolean; env: Record<string, string> };

export type Server = { address: string; pid: number; exited: Promise<unknown>; stop: () => Promise<void> };

export function serve(options: {
  distDir: string;
  port: number;
  database: Database;
  ownGroup?: boolean;
  output?: number;
}): Promise<Server>;
