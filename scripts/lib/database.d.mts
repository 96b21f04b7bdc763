type Environment = {
  DATABASE_URL: string;
  APP_DATABASE_URL: string;
  NEXTAUTH_SECRET: string;
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string;
};

export type OpenDatabase = {
  embedded: boolean;
  env: Environment;
  superuserUrl: string | undefined;
  release: () => Promise<void>;
};

export function openDatabase(options?: { throwaway?: boolean }): Promise<OpenDatabase>;
export function reviveEmbedded(): Promise<void>;
export function withDatabaseName(url: string, name: string): string;
export function asRole(url: string, role: string, password: string): string;
