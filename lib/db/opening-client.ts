import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

/** Settings of a transaction, until its end. */
export type TransactionSettings = Record<string, string>;

/** A transaction from its BEGIN on: the connection it has, null before and after. */
export type Opened = { readonly connection: pg.Client | null };
type Opening = { begin: string; connection: OpeningClient | null };

const opening = new AsyncLocalStorage<Opening>();

/**
 * Transactions that `work` begins carry these settings from their first moment: sent together with BEGIN, because a
 * statement of its own would be one more trip on every page. `work` begins one transaction at a time.
 */
export function openingWith<T>(
  settings: TransactionSettings,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  const opened: Opening = { begin: `BEGIN; SELECT ${calls.join(", ")}`, connection: null };
  return opening.run(opened, () => work(opened));
}

/** A connection that begins transactions as `openingWith` says. Where nothing is said, no agency is bound and no row is seen. */
export class OpeningClient extends pg.Client {
  private opened: Opening | null = null;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query;
    const query = (statement: unknown, ...rest: unknown[]) =>
      Reflect.apply(send, this, [this.withSettings(statement), ...rest]);
    Object.assign(this, { query });
  }

  /** Several statements at once go without values and without a name. */
  private withSettings(statement: unknown): unknown {
    const text = textOf(statement);
    if (text === "COMMIT" || text === "ROLLBACK") this.belongTo(null);
    const opened = opening.getStore();
    if (text !== "BEGIN" || opened === undefined || typeof statement !== "object") return statement;
    this.belongTo(opened);
    return { text: opened.begin };
  }

  /** Whoever still holds the transaction that ended must not speak into the next one of this connection. */
  private belongTo(opened: Opening | null): void {
    if (this.opened !== null) this.opened.connection = null;
    if (opened !== null) opened.connection = this;
    this.opened = opened;
  }
}

function textOf(statement: unknown): unknown {
  return typeof statement === "object" && statement !== null && "text" in statement
    ? statement.text
    : statement;
}
