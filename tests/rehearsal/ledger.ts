import type pg from "pg";
import { verifyChains } from "@/lib/audit/verify";
import { withClient } from "../bench/connection";
import { type RowKind, readRow, type Stored } from "./rows";

export type Row = { kind: RowKind; id: string };

type Account = Row & { before: Stored; saves: number; expected: Record<string, string> };

/** What the writers were told is saved, to be compared with what the database holds afterwards. */
export class Ledger {
  readonly problems: string[] = [];
  private readonly accounts = new Map<string, Account>();
  private readonly keys: string[] = [];

  constructor(private readonly url: string) {}

  /** Notes how the row stands before anybody writes to it; what was last acknowledged of it. */
  async open(row: Row): Promise<Record<string, string>> {
    const known = this.accounts.get(row.id);
    if (known !== undefined) return known.expected;
    const before = await withClient(this.url, (client) => readRow(client, row.kind, row.id));
    this.accounts.set(row.id, { ...row, before, saves: 0, expected: {} });
    return {};
  }

  /** One save that was answered with "saved". `key`: the idempotency key of its form. */
  acknowledge(row: Row, values: Record<string, string>, key: string): void {
    const account = this.accounts.get(row.id);
    if (account === undefined) throw new Error(`${row.kind} ${row.id} was not opened.`);
    account.saves++;
    Object.assign(account.expected, values);
    this.keys.push(key);
  }

  get acknowledged(): number {
    return this.keys.length;
  }

  /** Compares every row, every receipt and the audit chains with what was acknowledged. @returns the events of the chains */
  check(): Promise<number> {
    return withClient(this.url, (client) => this.checkWith(client));
  }

  private async checkWith(client: pg.Client): Promise<number> {
    for (const account of this.accounts.values())
      this.compare(account, await readRow(client, account.kind, account.id));
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int FROM "CommandReceipt" WHERE "key" = ANY($1::uuid[]) AND "result"->>'ok' = 'true'`,
      [this.keys],
    );
    if (rows[0]?.count !== this.keys.length)
      this.problems.push(`${this.keys.length} saves were acknowledged, ${rows[0]?.count} have a receipt.`);
    const chains = await verifyChains(client);
    for (const { agency, broken } of chains)
      if (broken !== null)
        this.problems.push(`The audit chain of ${agency} is ${broken.problem} at ${broken.number}.`);
    return chains.reduce((sum, { events }) => sum + events, 0);
  }

  private compare({ kind, id, before, saves, expected }: Account, now: Stored): void {
    const name = `${kind} ${id}`;
    const versions = now.version - before.version;
    const events = now.events - before.events;
    if (versions !== saves)
      this.problems.push(`${name}: ${saves} saves acknowledged, ${versions} versions made.`);
    if (events !== saves)
      this.problems.push(`${name}: ${saves} saves acknowledged, ${events} in the audit chain.`);
    for (const [field, value] of Object.entries(expected)) {
      if (now.values[field] !== value)
        this.problems.push(`${name}: ${field} is "${now.values[field]}", acknowledged was "${value}".`);
    }
  }
}
