import { EVENT_LABEL } from "@/lib/audit/labels";
import { fromLocalInput, type Zone } from "@/lib/core/dates";
import { AuditOutcome } from "@/lib/db/generated/enums";

export type AuditFilter = {
  event: string | null;
  outcome: AuditOutcome | null;
  /** NIP of the person who acted or whom it is about. */
  nip: string | null;
  /** First and last day, ISO, as typed. */
  from: string | null;
  to: string | null;
  /** Rows with a smaller number than this one. */
  before: bigint | null;
};

/** The filter as it stands in the address; what makes no sense is left out. */
export function auditFilter(params: Record<string, string | string[] | undefined>): AuditFilter {
  const text = (name: string) => {
    const value = params[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const day = (name: string) => {
    const value = text(name);
    return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
  };
  const event = text("peristiwa");
  const before = text("sebelum");
  return {
    event: event !== null && Object.hasOwn(EVENT_LABEL, event) ? event : null,
    outcome: Object.values(AuditOutcome).find((one) => one === params.hasil) ?? null,
    nip: text("nip")?.replace(/\D/g, "").slice(0, 20) || null,
    from: day("dari"),
    to: day("sampai"),
    before: before !== null && /^\d{1,18}$/.test(before) ? BigInt(before) : null,
  };
}

/** The first instant of the first day and the first instant after the last day, in the agency's zone. */
export function instantsOf({ from, to }: AuditFilter, zone: Zone): { start: Date | null; end: Date | null } {
  const midnight = (day: string) => fromLocalInput(`${day}T00:00`, zone);
  const last = to === null ? null : midnight(to);
  return {
    start: from === null ? null : midnight(from),
    end: last === null ? null : new Date(last.getTime() + 86_400_000),
  };
}
