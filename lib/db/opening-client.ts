import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

/** Settings of a transaction, until its end. */
export type TransactionSettings = Record<string, string>;

const opening = new AsyncLocalStorage<string>();

/**
 * Transactions that `work` begins carry these settings from their first moment: sent together with BEGIN, because a
 * statement of its own would be one more trip on every page. `work` begins one transaction at a time.
 */
export function openingWith<T>(settings: TransactionSettings, work: () => Promise<T>): Promise<T> {
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  return opening.run(`BEGIN; SELECT ${calls.join(", ")}`, work);
}

/**
 * A connection that begins transactions as `openingWith` says. Where nothing is said, no agency is bound and no row is seen.
 * Statements asked for in one moment leave in one piece: each piece wakes PostgreSQL once.
 */
export class OpeningClient extends pg.Client {
  private gathering = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query;
    const query = (statement: unknown, ...rest: unknown[]) => {
      this.gather();
      return Reflect.apply(send, this, [withSettings(statement), ...rest]);
    };
    Object.assign(this, { query });
  }

  private gather(): void {
    if (this.gathering) return;
    const { stream } = this.connection;
    this.gathering = true;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }
}

/** Several statements at once go without values and without a name. */
function withSettings(statement: unknown): unknown {
  const begin = opening.getStore();
  const begins =
    typeof statement === "object" && statement !== null && "text" in statement && statement.text === "BEGIN";
  return begin !== undefined && begins ? { text: begin } : statement;
}
