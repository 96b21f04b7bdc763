import { loadActor } from "@/lib/auth/load-actor";
import { execute } from "@/lib/core/command";
import { pool, prisma } from "@/lib/db/client";
import { inSystem } from "@/lib/db/tenant";
import { giveFeedback } from "@/lib/feedback/commands";
import { connect } from "../../bench/connection";
import { randomFrom } from "../random";

const WRITERS = 4;
const TONES = ["POSITIVE", "NEUTRAL", "IMPROVE"] as const;

type Pair = { skpId: string; accountId: string };

/** Superiors of the demo who give feedback on their people's plans, one real command after the other. */
export class Writers {
  /** How many were acknowledged. */
  saved = 0;

  private constructor(
    private readonly pairs: { skpId: string; sessionId: string }[],
    private readonly random: () => number,
  ) {}

  static async gather(superuserUrl: string, seed: number): Promise<Writers> {
    const client = await connect(superuserUrl);
    const { rows } = await client.query<Pair>(
      `SELECT s."id" AS "skpId", a."id" AS "accountId" FROM "Skp" s
       JOIN "Period" p USING ("agencyId") JOIN "Employee" e USING ("agencyId") JOIN "Account" a USING ("agencyId")
       WHERE p."id" = s."periodId" AND e."id" = s."employeeId" AND a."employeeId" = e."superiorId"
         AND p."state" = 'OPEN' AND s."state" = 'AGREED' AND a."disabledAt" IS NULL
       ORDER BY s."id" LIMIT 20`,
    );
    await client.end();
    const pairs = [];
    for (const { skpId, accountId } of rows) {
      const expiresAt = new Date(Date.now() + 3_600_000);
      const { id } = await inSystem((tx) => tx.session.create({ data: { accountId, expiresAt } }));
      pairs.push({ skpId, sessionId: id });
    }
    if (pairs.length === 0) throw new Error("Nobody in the demo has somebody to give feedback to.");
    return new Writers(pairs, randomFrom(seed));
  }

  /** Writes until told to stop; everything that was begun is finished then. */
  async writeWhile(goesOn: () => boolean): Promise<void> {
    const one = async () => {
      while (goesOn()) await this.write();
    };
    await Promise.all(Array.from({ length: WRITERS }, one));
  }

  async writeTimes(times: number): Promise<void> {
    let left = times;
    await this.writeWhile(() => left-- > 0);
  }

  async end(): Promise<void> {
    await prisma.$disconnect();
    await pool.end();
  }

  private async write(): Promise<void> {
    const pair = this.pairs[Math.floor(this.random() * this.pairs.length)];
    const actor = await loadActor(pair?.sessionId ?? "");
    if (pair === undefined || actor === null) throw new Error("A superior of the demo is signed out.");
    const result = await execute(
      giveFeedback,
      { actor, now: new Date() },
      {
        skpId: pair.skpId,
        about: "all",
        tone: TONES[this.saved % TONES.length],
        text: `Umpan balik nomor ${Math.floor(this.random() * 1e9)}`,
      },
    );
    if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
    this.saved++;
  }
}
