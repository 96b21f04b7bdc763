import "server-only";
import { command } from "@/lib/core/command";
import { fromLocalInput, toLocalInput } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { PeriodState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { canManagePeriods } from "@/lib/periods/policy";
import { proposedWindows, subperiodsOf } from "@/lib/periods/schedule";
import { createPeriodInput, extendWindowInput, periodInput, setWindowInput } from "@/lib/periods/schema";

/** Prepares a year with its subperiods and proposed windows. Fails with PERIOD_EXISTS when the year is there. */
export const createPeriod = command({
  event: "period.create",
  input: createPeriodInput,
  load: async () => ({}),
  allow: (actor) => canManagePeriods(actor),
  run: async ({ tx, agencyId, actor, input: { year, rhythm, halfYearReview } }) => {
    const days = { startsOn: new Date(`${year}-01-01`), endsOn: new Date(`${year}-12-31`) };
    // Two admins at once: the unique year lets one through, the other is told.
    const [period] = await tx.period.createManyAndReturn({
      data: [{ agencyId, year, rhythm, halfYearReview, ...days }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (period === undefined) reject("PERIOD_EXISTS");
    const periodId = period.id;
    const planned = subperiodsOf(year, rhythm, halfYearReview);
    const rows = await tx.subperiod.createManyAndReturn({
      data: planned.map((one) => ({
        agencyId,
        periodId,
        kind: one.kind,
        number: one.number,
        startsOn: new Date(one.startsOn),
        endsOn: new Date(one.endsOn),
      })),
      select: { id: true, kind: true, number: true },
    });
    const instant = (local: string) => fromLocalInput(local, actor.timeZone) ?? reject("VALIDATION");
    await tx.phaseWindow.createMany({
      data: proposedWindows(year, planned).map(({ phase, subperiod, opens, closes }) => ({
        agencyId,
        periodId,
        phase,
        subperiodId:
          rows.find((row) => row.kind === subperiod?.kind && row.number === subperiod.number)?.id ?? null,
        opensAt: instant(opens),
        closesAt: instant(closes),
      })),
    });
    return { periodId };
  },
  audit: ({ input, data }) => ({
    subjectType: "Period",
    subjectId: data.periodId,
    detail: { year: input.year, rhythm: input.rhythm },
  }),
});

/** Moves a window. Commands ask for the window at every write, so the change counts from the next second. */
export const setWindow = command({
  event: "period.setWindow",
  input: setWindowInput,
  load: ({ tx, agencyId, input }) =>
    tx.phaseWindow.findUnique({ where: { agencyId_id: { agencyId, id: input.windowId } } }),
  allow: (actor) => canManagePeriods(actor),
  run: async ({ tx, agencyId, actor, input, subject }) => {
    const opensAt = fromLocalInput(input.opens, actor.timeZone);
    const closesAt = fromLocalInput(input.closes, actor.timeZone);
    if (opensAt === null) reject("VALIDATION", { fields: { opens: "Isi tanggal yang ada di kalender." } });
    if (closesAt === null) reject("VALIDATION", { fields: { closes: "Isi tanggal yang ada di kalender." } });
    const { count } = await tx.phaseWindow.updateMany({
      where: { agencyId, id: subject.id, version: input.version },
      data: { opensAt, closesAt, version: { increment: 1 } },
    });
    if (count === 0) {
      reject("CONFLICT", {
        current: {
          version: String(subject.version),
          opens: toLocalInput(subject.opensAt, actor.timeZone),
          closes: toLocalInput(subject.closesAt, actor.timeZone),
        },
      });
    }
    return { periodId: subject.periodId };
  },
  audit: ({ subject, input }) => ({
    subjectType: "PhaseWindow",
    subjectId: subject.id,
    detail: {
      phase: subject.phase,
      from: [subject.opensAt, subject.closesAt],
      to: [input.opens, input.closes],
    },
  }),
});

const loadPeriod = ({ tx, agencyId, input }: { tx: Tx; agencyId: string; input: { periodId: string } }) =>
  tx.period.findUnique({ where: { agencyId_id: { agencyId, id: input.periodId } } });

/** Makes the schedule count: from now on writes are accepted inside the windows. */
export const openPeriod = command({
  event: "period.open",
  input: periodInput,
  load: loadPeriod,
  allow: (actor) => canManagePeriods(actor),
  run: ({ tx, agencyId, input }) => changeState(tx, agencyId, input, ["PREPARED", "CLOSED"], "OPEN"),
  audit: ({ subject }) => ({ subjectType: "Period", subjectId: subject.id, detail: { year: subject.year } }),
});

/** Ends the year: nothing in it can be written any more, whatever its windows say. */
export const closePeriod = command({
  event: "period.close",
  input: periodInput,
  load: loadPeriod,
  allow: (actor) => canManagePeriods(actor),
  run: ({ tx, agencyId, input }) => changeState(tx, agencyId, input, ["OPEN"], "CLOSED"),
  audit: ({ subject }) => ({ subjectType: "Period", subjectId: subject.id, detail: { year: subject.year } }),
});

async function changeState(
  tx: Tx,
  agencyId: string,
  { periodId, version }: { periodId: string; version: number },
  from: PeriodState[],
  to: PeriodState,
): Promise<{ periodId: string }> {
  const { count } = await tx.period.updateMany({
    where: { agencyId, id: periodId, version, state: { in: from } },
    data: { state: to, version: { increment: 1 } },
  });
  if (count === 0) reject("WRONG_STATE");
  return { periodId };
}

/** Lets one employee, one unit with everything below it, or everybody write after the close, until a moment, with a reason. */
export const extendWindow = command({
  event: "period.extendWindow",
  input: extendWindowInput,
  load: ({ tx, agencyId, input }) =>
    tx.phaseWindow.findUnique({ where: { agencyId_id: { agencyId, id: input.windowId } } }),
  allow: (actor) => canManagePeriods(actor),
  run: async ({ tx, agencyId, actor, input, subject }) => {
    const until = fromLocalInput(input.until, actor.timeZone);
    if (until === null || until <= subject.closesAt) {
      reject("VALIDATION", { fields: { until: "Isi waktu sesudah jendela ini ditutup." } });
    }
    const unitId = input.scope === "UNIT" ? await unitOf(tx, agencyId, input.unitCode ?? "") : null;
    const employeeId = input.scope === "EMPLOYEE" ? await employeeOf(tx, agencyId, input.nip ?? "") : null;
    const extension = await tx.phaseExtension.create({
      data: {
        agencyId,
        windowId: subject.id,
        unitId,
        employeeId,
        until,
        reason: input.reason,
        grantedById: actor.accountId,
      },
      select: { id: true },
    });
    return { extensionId: extension.id, periodId: subject.periodId, employeeId };
  },
  audit: ({ subject, input, data }) => ({
    subjectType: "PhaseWindow",
    subjectId: subject.id,
    ...(data.employeeId !== null && { employeeId: data.employeeId }),
    detail: { phase: subject.phase, scope: input.scope, until: input.until, reason: input.reason },
  }),
});

async function unitOf(tx: Tx, agencyId: string, code: string): Promise<string> {
  const unit = await tx.unit.findUnique({
    where: { agencyId_code: { agencyId, code } },
    select: { id: true },
  });
  return (
    unit?.id ??
    reject("VALIDATION", { fields: { unitCode: "Kode unit ini tidak ada. Periksa lagi di halaman Unit." } })
  );
}

async function employeeOf(tx: Tx, agencyId: string, nip: string): Promise<string> {
  const found = await tx.employee.findUnique({
    where: { agencyId_nip: { agencyId, nip } },
    select: { id: true },
  });
  return (
    found?.id ??
    reject("VALIDATION", {
      fields: { nip: "NIP ini tidak ada di instansi Anda. Periksa kembali 18 angkanya." },
    })
  );
}
