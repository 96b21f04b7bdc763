import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { cancelEnrolment, enrol } from "@/lib/training/commands/enrolments";
import { archiveProgram, createProgram, updateProgram } from "@/lib/training/commands/programs";
import { recordAttendance, recordCertificate } from "@/lib/training/commands/results";
import {
  cancelSession,
  completeSession,
  createSession,
  updateSession,
} from "@/lib/training/commands/sessions";
import { getCertificateFile } from "@/lib/training/queries/load";
import { getRecord, listRecord, listUpcoming } from "@/lib/training/queries/own";
import { trainingSession } from "@/tests/support/training";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const PAST = { startsOn: "2026-02-01", endsOn: "2026-02-02" };
const as = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const idOf = (name: Name) => world.person(name).employeeId;
const join = async (by: Name, sessionId: string, whom: Name = by, now = NOW) =>
  execute(enrol, await as(by, now), { sessionId, employeeId: idOf(whom) });
const leave = async (by: Name, enrolmentId = "", now = NOW) =>
  execute(cancelEnrolment, await as(by, now), { enrolmentId });
const rows = (sessionId: string) =>
  world.inside("A", (tx) =>
    tx.trainingEnrolment.findMany({
      where: { sessionId, state: { not: "CANCELLED" } },
      orderBy: { id: "asc" },
      select: { state: true, hours: true, version: true, certificateNumber: true },
    }),
  );

describe("enrol", () => {
  test.each(["bidan", "kapus", "hr", "unitHr"] as const)("%s enrols bidan", async (name) => {
    const { sessionId } = await trainingSession(world);
    expect((await join(name, sessionId, "bidan")).ok).toBe(true);
    expect(await rows(sessionId)).toMatchObject([{ state: "ENROLLED" }]);
  });

  test.each([
    ["dokter", "NOT_FOUND"],
    ["analis", "NOT_FOUND"],
    ["kadin", "FORBIDDEN"],
    ["auditor", "FORBIDDEN"],
  ] as const)("%s may not enrol bidan: %s", async (name, code) => {
    const { sessionId } = await trainingSession(world);
    expect(await join(name, sessionId, "bidan")).toMatchObject({ ok: false, code });
  });

  test("by NIP, for people of the own branch only", async () => {
    const { sessionId } = await trainingSession(world);
    const nipOf = (name: Name) =>
      world.inside(
        "A",
        async (tx) => (await tx.employee.findFirstOrThrow({ where: { id: idOf(name) } })).nip,
      );
    const byNip = async (nip: string | null) =>
      execute(enrol, await as("unitHr"), { sessionId, employeeId: "", nip: nip ?? "" });
    expect((await byNip(await nipOf("perawat"))).ok).toBe(true);
    expect(await byNip(await nipOf("auditor"))).toMatchObject({ code: "NOT_FOUND" });
    expect(await byNip("")).toMatchObject({ fields: { nip: expect.any(String) } });
  });

  test("once; after taking it back, again", async () => {
    const { sessionId, enrolments } = await trainingSession(world, { enrolled: ["bidan"] });
    expect(await join("bidan", sessionId)).toMatchObject({ code: "ALREADY_ENROLLED" });
    expect((await leave("bidan", enrolments.bidan)).ok).toBe(true);
    expect(await leave("bidan", enrolments.bidan)).toMatchObject({ code: "WRONG_STATE" });
    expect((await join("bidan", sessionId)).ok).toBe(true);
  });

  test("before the first day in the agency's zone; HR also later", async () => {
    const { sessionId, enrolments } = await trainingSession(world, { enrolled: ["dokter"] });
    const lastMoment = new Date("2026-02-19T14:59:59Z");
    const midnight = new Date("2026-02-19T15:00:00Z");
    expect(await join("bidan", sessionId, "bidan", midnight)).toMatchObject({ code: "SESSION_STARTED" });
    expect(await leave("dokter", enrolments.dokter, midnight)).toMatchObject({ code: "SESSION_STARTED" });
    expect((await join("hr", sessionId, "perawat", midnight)).ok).toBe(true);
    expect((await join("bidan", sessionId, "bidan", lastMoment)).ok).toBe(true);
  });

  test.each(["COMPLETED", "CANCELLED"] as const)("not into a session that is %s", async (state) => {
    const { sessionId } = await trainingSession(world, { state });
    expect(await join("hr", sessionId, "bidan")).toMatchObject({ code: "SESSION_NOT_OPEN" });
  });

  test("sent twice, one seat is taken", async () => {
    const { sessionId } = await trainingSession(world);
    const context = { ...(await as("bidan")), idempotencyKey: randomUUID() };
    const input = { sessionId, employeeId: idOf("bidan") };
    const both = await Promise.all([execute(enrol, context, input), execute(enrol, context, input)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await rows(sessionId)).toHaveLength(1);
  });

  test("30 people at once into 10 seats: exactly 10 get one, 20 are told it is full", async () => {
    const { sessionId } = await trainingSession(world, { capacity: 10 });
    const { unitId } = world.person("bidan");
    const agencyId = world.agency.A;
    const people = await world.inside("A", (tx) =>
      tx.employee.createManyAndReturn({
        data: Array.from({ length: 30 }, (_, i) => ({
          agencyId,
          name: `Peserta ${i}`,
          status: "PPPK",
          unitId,
        })),
        select: { id: true },
      }),
    );
    const context = await as("hr");
    const results = await Promise.all(
      people.map(({ id }) => execute(enrol, context, { sessionId, employeeId: id })),
    );
    const codes = results.map((result) => (result.ok ? "ok" : result.code));
    expect(codes.filter((code) => code === "ok")).toHaveLength(10);
    expect(codes.filter((code) => code === "SESSION_FULL")).toHaveLength(20);
    expect(await rows(sessionId)).toHaveLength(10);
  });
});

describe("programmes and sessions", () => {
  const program = { name: "Komunikasi", type: "17", provider: "Balai", hours: "1.200" };

  test("are made and changed by HR with the last version seen", async () => {
    const made = await execute(createProgram, await as("hr"), program);
    if (!made.ok) throw new Error(made.message);
    const { programId } = made.data;
    const change = { ...program, programId, version: 0, name: "Komunikasi II" };
    expect((await execute(updateProgram, await as("hr"), change)).ok).toBe(true);
    expect(await execute(updateProgram, await as("hr"), { ...change, name: "Lain" })).toMatchObject({
      code: "CONFLICT",
      current: { version: "1", name: "Komunikasi II" },
    });
    expect(await execute(createProgram, await as("unitHr"), program)).toMatchObject({ code: "FORBIDDEN" });
    expect(await execute(createProgram, await as("hr"), { ...program, type: "26" })).toMatchObject({
      fields: { type: expect.any(String) },
    });
  });

  test("an archived programme gets no new session until it is restored", async () => {
    const { programId } = await trainingSession(world);
    const session = { programId, startsOn: "2026-03-02", endsOn: "2026-03-01", place: "Aula", capacity: "5" };
    expect(await execute(createSession, await as("hr"), session)).toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    const ready = { ...session, endsOn: "2026-03-02" };
    await execute(archiveProgram, await as("hr"), { programId, version: 0 });
    expect(await execute(createSession, await as("hr"), ready)).toMatchObject({ code: "PROGRAM_ARCHIVED" });
    await execute(archiveProgram, await as("hr"), { programId, version: 1, restore: "ya" });
    expect(await execute(createSession, await as("hr"), ready)).toMatchObject({ ok: true });
  });

  test("seats never fall below the people enrolled", async () => {
    const { sessionId } = await trainingSession(world, { enrolled: ["bidan", "dokter"] });
    const change = { sessionId, version: 0, startsOn: "2026-03-01", endsOn: "2026-03-01", place: "Daring" };
    expect(await execute(updateSession, await as("hr"), { ...change, capacity: "1" })).toMatchObject({
      code: "SESSION_TOO_SMALL",
      fields: { capacity: expect.any(String) },
    });
    expect((await execute(updateSession, await as("hr"), { ...change, capacity: "2" })).ok).toBe(true);
    expect(await execute(updateSession, await as("hr"), { ...change, capacity: "3" })).toMatchObject({
      code: "CONFLICT",
      current: { version: "1", capacity: "2" },
    });
  });

  test("a cancelled session ends enrolling", async () => {
    const { sessionId } = await trainingSession(world);
    expect((await execute(cancelSession, await as("hr"), { sessionId, version: 0 })).ok).toBe(true);
    expect(await execute(cancelSession, await as("hr"), { sessionId, version: 1 })).toMatchObject({
      code: "WRONG_STATE",
    });
    expect(await join("bidan", sessionId)).toMatchObject({ code: "SESSION_NOT_OPEN" });
  });
});

describe("attendance and certificate", () => {
  const mark = async (sessionId: string, listed: unknown, attended: unknown) =>
    execute(recordAttendance, await as("hr"), { sessionId, listed, attended });
  const certify = async (enrolmentId = "", more: Record<string, unknown> = {}) =>
    execute(recordCertificate, await as("hr"), {
      enrolmentId,
      version: 1,
      hours: "10",
      certificateNumber: "7/2026",
      ...more,
    });
  const pdf = () => new File(["%PDF-1.7 sertifikat"], "sertifikat.pdf");

  test("gives the programme's hours to those who were there; then the session can be completed", async () => {
    const { sessionId, enrolments } = await trainingSession(world, {
      ...PAST,
      enrolled: ["bidan", "dokter"],
    });
    const end = async () => execute(completeSession, await as("hr"), { sessionId, version: 0 });
    expect(await end()).toMatchObject({
      code: "SESSION_UNMARKED",
      message: expect.stringContaining("2 peserta"),
    });
    expect(await mark(sessionId, [enrolments.bidan, enrolments.dokter], enrolments.bidan)).toMatchObject({
      data: { attended: 1, absent: 1 },
    });
    expect(await rows(sessionId)).toMatchObject([
      { state: "ATTENDED", hours: 12 },
      { state: "ABSENT", hours: null },
    ]);
    expect((await end()).ok).toBe(true);
    expect(await execute(cancelSession, await as("hr"), { sessionId, version: 1 })).toMatchObject({
      code: "SESSION_HAS_ATTENDANCE",
    });
  });

  test("is not recorded before the first day, and a session does not end before its last", async () => {
    const { sessionId, enrolments } = await trainingSession(world, { enrolled: ["bidan"] });
    expect(await mark(sessionId, enrolments.bidan, [])).toMatchObject({ code: "SESSION_NOT_STARTED" });
    expect(await execute(completeSession, await as("hr"), { sessionId, version: 0 })).toMatchObject({
      code: "SESSION_NOT_ENDED",
    });
  });

  test("touches only people of the session named", async () => {
    const other = await trainingSession(world, { ...PAST, enrolled: ["bidan"] });
    const { sessionId } = await trainingSession(world, PAST);
    expect(await mark(sessionId, other.enrolments.bidan, other.enrolments.bidan)).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await rows(other.sessionId)).toMatchObject([{ state: "ENROLLED" }]);
  });

  test("the certificate is seen by the person, the line and HR only", async () => {
    const { sessionId, enrolments } = await trainingSession(world, { ...PAST, enrolled: ["bidan"] });
    expect(await certify(enrolments.bidan, { version: 0 })).toMatchObject({ code: "WRONG_STATE" });
    await mark(sessionId, enrolments.bidan, enrolments.bidan);
    expect(await certify(enrolments.bidan, { certificate: new File(["x"], "a.exe") })).toMatchObject({
      code: "UPLOAD_REFUSED",
    });
    expect((await certify(enrolments.bidan, { certificate: pdf() })).ok).toBe(true);
    expect(await certify(enrolments.bidan)).toMatchObject({ code: "CONFLICT", current: { version: "2" } });
    const reach = async (name: Name) => {
      const actor = await world.actor(name);
      const key = actor.agencyId === world.agency.A ? "A" : "B";
      return (
        (await world.inside(key, (tx) => getCertificateFile(tx, actor, enrolments.bidan ?? ""))) !== null
      );
    };
    for (const name of ["bidan", "kapus", "kadin", "hr", "unitHr"] as const)
      expect([name, await reach(name)]).toEqual([name, true]);
    for (const name of ["dokter", "auditor", "analis", "adminPusat"] as const)
      expect([name, await reach(name)]).toEqual([name, false]);
    await certify(enrolments.bidan, { version: 2, certificate: pdf() });
    expect(await world.inside("A", (tx) => tx.storedFile.count())).toBe(1);
  });

  test("the record sums the hours of the year; the offer counts free seats", async () => {
    const { sessionId, enrolments } = await trainingSession(world, { ...PAST, enrolled: ["bidan"] });
    await mark(sessionId, enrolments.bidan, enrolments.bidan);
    await trainingSession(world, { ...PAST, enrolled: ["bidan"] });
    const coming = await trainingSession(world, { capacity: 3, enrolled: ["bidan", "dokter"] });
    const actor = await world.actor("bidan");
    const [record, list, upcoming] = await world.inside("A", async (tx) => [
      await getRecord(tx, actor.agencyId, idOf("bidan"), 2026),
      await listRecord(tx, actor.agencyId, idOf("bidan"), 1),
      await listUpcoming(tx, actor, idOf("bidan"), { page: 1, now: NOW }),
    ]);
    expect(record).toEqual({ hours: 12, trainings: 1 });
    expect(list).toHaveLength(3);
    expect(upcoming).toMatchObject([{ id: coming.sessionId, free: 1, enrolment: "ENROLLED" }]);
  });
});
