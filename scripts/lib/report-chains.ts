import type pg from "pg";
import { type ChainProblem, verifyChains } from "@/lib/audit/verify";

const PROBLEM: Record<ChainProblem, string> = {
  altered: "isinya diubah",
  missing: "barisnya hilang",
  reordered: "urutannya diubah",
};

/** Recomputes every agency's audit chain, prints a line for each, and returns whether all are whole. */
export async function reportChains(client: pg.Client): Promise<boolean> {
  const reports = await verifyChains(client);
  for (const { agency, events, head, broken } of reports) {
    if (broken === null)
      console.log(`${agency}: utuh, ${events} peristiwa, kepala ${head.slice(0, 16) || "-"}`);
    else console.error(`${agency}: RUSAK pada nomor ${broken.number}, ${PROBLEM[broken.problem]}.`);
  }
  const whole = reports.every(({ broken }) => broken === null);
  if (whole) console.log(`Jejak audit ${reports.length} instansi utuh.`);
  return whole;
}
