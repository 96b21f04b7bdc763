import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { type AuditEntry, appendAudit, recordDenied } from "@/lib/core/audit";
import { failureOf, fieldErrors, Rejection } from "@/lib/core/errors";
import { claimReceipt, digestOf, fillReceipt, type Sent } from "@/lib/core/receipt";
import type { Result } from "@/lib/core/result";
import { Unsure, unexpected } from "@/lib/core/unexpected";
import { faultOf, isRetryable } from "@/lib/db/faults";
import { bindAgency, inSystem, inTenant, type Tx } from "@/lib/db/tenant";

/** What a command works with. `agencyId` is the tenant of the transaction; `now` is passed in so that time can be tested. */
export type Scene<Input> = { tx: Tx; actor: Actor; agencyId: string; input: Input; now: Date };

/** A write. `allow` and `audit` cannot be left out. */
export type CommandDefinition<Schema extends z.ZodType, Subject, Data> = {
  /** Name in the audit log: "skp.submit". */
  event: string;
  input: Schema;
  /** Reads what the command is about, only if the actor may see it; null becomes NOT_FOUND. */
  load: (scene: Scene<z.output<Schema>>) => Promise<Subject | null>;
  /** Policy, pure. False becomes FORBIDDEN and is recorded. */
  allow: (actor: Actor, subject: Subject, input: z.output<Schema>) => boolean;
  /** The write itself. Refuse with reject(CODE). A state change names the expected state and version in its WHERE. */
  run: (scene: Scene<z.output<Schema>> & { subject: Subject }) => Promise<Data>;
  audit: (scene: { subject: Subject; input: z.output<Schema>; data: Data }) => AuditEntry;
  /** Only for operator commands that cross agencies: the agency whose chain records it. */
  systemAgency?: (input: z.output<Schema>) => string;
  /** For long writes (imports), milliseconds. */
  timeoutMs?: number;
};

export type Command<Schema extends z.ZodType, Subject, Data> = CommandDefinition<Schema, Subject, Data> & {
  readonly kind: "command";
};

export type Context = { actor: Actor; now?: Date; idempotencyKey?: string };
type Submission = Context & { sent: Sent | null };

/** Declares a command. */
export function command<Schema extends z.ZodType, Subject, Data>(
  definition: CommandDefinition<Schema, Subject, Data>,
): Command<Schema, Subject, Data> {
  return { kind: "command", ...definition };
}

const MAX_TRIES = 5;
/** A database that crashed is back within seconds; nobody is kept waiting for longer. */
const AWAY_MS = 5_000;

/**
 * Runs a command: parse, load, allow, run, audit, in one transaction of the actor's agency.
 * Never throws for expected refusals; unexpected errors are logged and come back with a reference number.
 */
export async function execute<Schema extends z.ZodType, Subject, Data>(
  definition: Command<Schema, Subject, Data>,
  context: Context,
  rawInput: unknown,
): Promise<Result<Data>> {
  const parsed = definition.input.safeParse(rawInput);
  if (!parsed.success) return failureOf("VALIDATION", { fields: fieldErrors(parsed.error) });
  const agencyId = definition.systemAgency?.(parsed.data) ?? context.actor.agencyId;
  if (agencyId === null) return failureOf("FORBIDDEN");
  try {
    const key = context.idempotencyKey;
    const sent = key === undefined ? null : { key, digest: await digestOf(parsed.data) };
    return await runWithRetry(definition, { ...context, sent }, agencyId, parsed.data);
  } catch (error) {
    const about = { event: definition.event, agencyId };
    if (!(error instanceof Rejection)) return unexpected(error, about);
    return recordRefusal(definition.event, context.actor, error, parsed.data).then(
      () => error.failure,
      (failed) => unexpected(failed, about),
    );
  }
}

async function runWithRetry<Schema extends z.ZodType, Subject, Data>(
  definition: Command<Schema, Subject, Data>,
  context: Submission,
  agencyId: string,
  input: z.output<Schema>,
): Promise<Result<Data>> {
  const start = performance.now();
  let written = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(definition, agencyId, async (tx) => {
        const result = await perform(definition, context, { tx, agencyId, input });
        written = true;
        return result;
      });
    } catch (error) {
      const away = faultOf(error) === "AWAY";
      // With a receipt it does not matter whether the lost transaction was committed: the next one finds out.
      const again =
        isRetryable(error) || (away && context.sent !== null && performance.now() - start < AWAY_MS);
      if (attempt >= MAX_TRIES || !again) throw away && written ? new Unsure(error) : error;
      await new Promise((resolve) => setTimeout(resolve, (away ? 600 : Math.random() * 40) * attempt));
    }
  }
}

function inTransaction<Schema extends z.ZodType, Subject, Data, T>(
  { systemAgency, timeoutMs }: Command<Schema, Subject, Data>,
  agencyId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (systemAgency === undefined) return inTenant(agencyId, work, { timeoutMs });
  return inSystem(
    async (tx) => {
      await bindAgency(tx, agencyId);
      return work(tx);
    },
    { timeoutMs },
  );
}

async function perform<Schema extends z.ZodType, Subject, Data>(
  definition: Command<Schema, Subject, Data>,
  { actor, now = new Date(), sent }: Submission,
  { tx, agencyId, input }: { tx: Tx; agencyId: string; input: z.output<Schema> },
): Promise<Result<Data>> {
  const { event } = definition;
  const scene = { tx, actor, agencyId, input, now };
  if (sent !== null) {
    const earlier = await claimReceipt(tx, { agencyId, accountId: actor.accountId, command: event, ...sent });
    if (earlier !== null) return earlier as Result<Data>;
  }
  const subject = await definition.load(scene);
  if (subject === null) throw new Rejection("NOT_FOUND");
  if (!definition.allow(actor, subject, input)) throw new Rejection("FORBIDDEN");
  const data = await definition.run({ ...scene, subject });
  const result: Result<Data> = { ok: true, data };
  if (sent !== null) await fillReceipt(tx, agencyId, sent.key, result);
  const entry = definition.audit({ subject, input, data });
  await appendAudit(tx, agencyId, actor, { ...entry, event, outcome: "DONE" });
  return result;
}

/** A refusal of access is evidence: it is kept in the chain of the actor's own agency. */
async function recordRefusal(event: string, actor: Actor, refusal: Rejection, input: unknown): Promise<void> {
  const { code } = refusal.failure;
  if (actor.agencyId === null || (code !== "FORBIDDEN" && code !== "NOT_FOUND")) return;
  await recordDenied(actor.agencyId, actor, event, { detail: { code, ...idsOf(input) } });
}

/** The identifiers an attempt named. */
function idsOf(input: unknown): Record<string, unknown> {
  if (typeof input !== "object" || input === null) return {};
  return Object.fromEntries(Object.entries(input).filter(([key]) => key === "id" || key.endsWith("Id")));
}
