import { beforeEach, describe, expect, it } from "vitest";
import { advise, answerAdvice } from "@/lib/calibration/commands/advice";
import {
  addTeamMember,
  endEvaluationTeam,
  formEvaluationTeam,
  removeTeamMember,
} from "@/lib/calibration/commands/teams";
import { getAdvicePage } from "@/lib/calibration/queries/advice";
import { getAdvisedFile } from "@/lib/calibration/queries/evidence";
import { getFairnessNotes } from "@/lib/calibration/queries/notes";
import { getTeamPage } from "@/lib/calibration/queries/teams";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { decideEvaluation } from "@/lib/evaluation/commands/decide";
import { listWaiting } from "@/lib/home/queries";
import { addCrowd } from "@/tests/support/crowd";
import { recommended, switchTeams, teamOf } from "@/tests/support/evaluation-teams";
import { decided, rated, recordOf } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const form = async (who: Name, unit = "dinas") =>
  execute(
    formEvaluationTeam,
    { actor: await world.actor(who), now: NOW },
    { unitId: world.unit("A", unit), purpose: "Menilai setara." },
  );
const add = async (who: Name, teamId: string, member: Name) =>
  execute(
    addTeamMember,
    { actor: await world.actor(who), now: NOW },
    { teamId, employeeId: world.person(member).employeeId, party: "Inspektorat" },
  );
const say = async (who: Name, evaluationId: string, kind = "RECOMMENDATION") =>
  execute(
    advise,
    { actor: await world.actor(who), now: NOW },
    { evaluationId, kind, text: "Pertimbangkan kunjungan ke dua desa terpencil." },
  );
const reply = async (who: Name, adviceId: string) =>
  execute(
    answerAdvice,
    { actor: await world.actor(who), now: NOW },
    { adviceId, followed: "ya", answer: "Betul, ini belum saya perhitungkan." },
  );
const decide = async (evaluationId: string) =>
  execute(decideEvaluation, { actor: await world.actor("kapus"), now: NOW }, { evaluationId, version: 5 });
const advicePage = async (who: Name, id: string) => {
  const actor = await world.actor(who);
  return read(actor, (tx) => getAdvicePage(tx, actor, id, NOW));
};
const teamPage = async (who: Name, id: string) => {
  const actor = await world.actor(who);
  return read(actor, (tx) => getTeamPage(tx, actor, id, { page: 1, text: "" }));
};

const waiting = async (who: Name) => {
  const actor = await world.actor(who);
  const rows = await read(actor, (tx) => listWaiting(tx, actor, NOW));
  return rows.map(({ kind, ref, count }) => [kind, ref, count]);
};
/** The midwife's first piece of evidence, with a file. */
const evidenceFile = () =>
  world.inside("A", async (tx) => {
    const agencyId = world.agency.A;
    const { accountId, employeeId } = world.person("bidan");
    const content = Buffer.from("%PDF-1.4");
    const stored = await tx.storedFile.create({
      data: {
        agencyId,
        name: "rekap.pdf",
        contentType: "application/pdf",
        size: content.length,
        sha256: content,
        content,
        uploadedById: accountId,
      },
    });
    const { id } = await tx.evidence.findFirstOrThrow({ where: { entry: { skp: { employeeId } } } });
    await tx.evidence.updateMany({ where: { id }, data: { url: null, fileId: stored.id } });
    return id;
  });

describe("an evaluation team", () => {
  it("is not for a branch that nobody can read", async () => {
    await switchTeams(world, true);
    await world.inside("A", (tx) => addCrowd(tx, world.agency.A, world.unit("A", "root"), 1200));
    expect(await form("hr", "root")).toMatchObject({ code: "BRANCH_TOO_LARGE" });
    expect(await form("hr")).toMatchObject({ ok: true });
  });

  it("exists only where the agency switched teams on", async () => {
    expect(await form("hr")).toMatchObject({ code: "TEAMS_OFF" });
    await switchTeams(world, true);
    expect(await form("hr")).toMatchObject({ ok: true });
  });

  it("is appointed by HR admin or who leads the unit, once per unit and year, also from two windows", async () => {
    await switchTeams(world, true);
    for (const who of ["kapus", "bidan", "unitHr", "auditor"] as const) {
      expect(await form(who)).toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await form("direktur")).toMatchObject({ code: "NOT_FOUND" });
    const both = await Promise.all([form("hr"), form("kadin")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "EVALUATION_TEAM_EXISTS" });
    expect(await form("kapus", "puskesmas")).toMatchObject({ ok: true });
  });

  it("takes members of any unit of the agency, and of no other agency", async () => {
    const teamId = await teamOf(world, []);
    expect(await add("kadin", teamId, "auditor")).toMatchObject({ ok: true });
    expect(await add("kadin", teamId, "direktur")).toMatchObject({ code: "NOT_FOUND" });
    expect(await add("kapus", teamId, "dokter")).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the home page", () => {
  it("leads members to their team, and the appraiser to what waits for an answer", async () => {
    const { evaluationId, teamId } = await recommended(world);
    expect(await waiting("perawat")).toContainEqual(["EVALUATION_TEAM", teamId, null]);
    expect(await waiting("kapus")).toContainEqual(["ANSWER_ADVICE", evaluationId, 1]);
    await switchTeams(world, false);
    expect((await waiting("perawat")).map(([kind]) => kind)).not.toContain("EVALUATION_TEAM");
  });
});

describe("what members read", () => {
  it("includes the files of evidence, for members only", async () => {
    await rated(world, "bidan");
    const evidenceId = await evidenceFile();
    const file = async (who: Name) => {
      const actor = await world.actor(who);
      return read(actor, (tx) => getAdvisedFile(tx, actor, evidenceId));
    };
    expect(await file("perawat")).toBeNull();
    const teamId = await teamOf(world, ["perawat", "bidan"]);
    expect(await file("perawat")).toMatchObject({
      name: "rekap.pdf",
      employeeId: world.person("bidan").employeeId,
    });
    for (const who of ["bidan", "dokter", "direktur"] as const) expect(await file(who)).toBeNull();
    const context = { actor: await world.actor("kadin"), now: NOW };
    await execute(endEvaluationTeam, context, { teamId, version: 0, reason: "Tugas selesai." });
    expect(await file("perawat")).toBeNull();
  });

  it("is every evaluation of the unit without the appraiser's drafts, but not their own", async () => {
    const evaluationId = await rated(world, "bidan");
    const own = await rated(world, "perawat");
    const teamId = await teamOf(world, ["perawat"]);
    const seen = await advicePage("perawat", evaluationId);
    expect(seen).toMatchObject({ advises: true, answers: false });
    expect(seen?.record.selfNote).not.toBeNull();
    expect(JSON.stringify(seen)).not.toContain("Terlihat dari bukti dukung");
    expect(seen?.record.resultRating).toBeNull();
    expect((await teamPage("perawat", teamId))?.rows.map((row) => row.employeeName)).toEqual(["Nama bidan"]);
    expect(await advicePage("perawat", own)).toBeNull();
    expect(await say("perawat", own)).toMatchObject({ code: "NOT_FOUND" });
    for (const who of ["dokter", "kapus2", "direktur"] as const) {
      expect(await advicePage(who, evaluationId)).toBeNull();
      expect(await teamPage(who, teamId)).toBeNull();
    }
  });

  it("ends with the team, with leaving it, and with the agency's setting", async () => {
    const evaluationId = await rated(world, "bidan");
    const teamId = await teamOf(world, ["perawat", "dokter"]);
    const context = { actor: await world.actor("kadin"), now: NOW };
    const { employeeId } = world.person("dokter");
    await execute(removeTeamMember, context, { teamId, employeeId });
    expect(await advicePage("dokter", evaluationId)).toBeNull();
    await switchTeams(world, false);
    expect(await advicePage("perawat", evaluationId)).toBeNull();
    expect(await say("perawat", evaluationId)).toMatchObject({ code: "NOT_FOUND" });
    await switchTeams(world, true);
    expect(await advicePage("perawat", evaluationId)).not.toBeNull();
    const end = () => execute(endEvaluationTeam, context, { teamId, version: 0, reason: "Tugas selesai." });
    const twice = await Promise.all([end(), end()]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await advicePage("perawat", evaluationId)).toBeNull();
    expect(await teamPage("perawat", teamId)).toBeNull();
    expect(await say("perawat", evaluationId)).toMatchObject({ code: "NOT_FOUND" });
    expect(await add("kadin", teamId, "dokter")).toMatchObject({ code: "EVALUATION_TEAM_ENDED" });
    expect(await form("kadin")).toMatchObject({ ok: true });
  });
});

describe("recommendations", () => {
  it("come from members who are neither the rated person nor the appraiser", async () => {
    const evaluationId = await rated(world, "bidan");
    await teamOf(world, ["kapus", "bidan"]);
    expect(await say("kapus", evaluationId)).toMatchObject({ code: "FORBIDDEN" });
    expect(await say("bidan", evaluationId)).toMatchObject({ code: "NOT_FOUND" });
    for (const who of ["hr", "kadin", "auditor", "unitHr"] as const) {
      expect(await say(who, evaluationId)).toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("are answered by the appraiser before the decision, comments are not", async () => {
    const { evaluationId, adviceId } = await recommended(world);
    expect(await decide(evaluationId)).toMatchObject({ code: "ADVICE_UNANSWERED" });
    for (const who of ["kadin", "hr", "bidan"] as const) {
      expect(await reply(who, adviceId)).toMatchObject({ code: "FORBIDDEN" });
    }
    for (const who of ["perawat", "direktur"] as const) {
      expect(await reply(who, adviceId)).toMatchObject({ code: "NOT_FOUND" });
    }
    const both = await Promise.all([reply("kapus", adviceId), reply("kapus", adviceId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await say("perawat", evaluationId, "COMMENT")).toMatchObject({ ok: true });
    expect(await decide(evaluationId)).toMatchObject({ ok: true });
    expect(await recordOf(world, "bidan", evaluationId)).toMatchObject({ resultRating: "MEETS" });
    expect(await say("perawat", evaluationId)).toMatchObject({ code: "ADVICE_TOO_LATE" });
  });

  it("never slip in beside the decision: one of the two waits and is refused", async () => {
    const evaluationId = await rated(world, "bidan");
    await teamOf(world);
    const [said, fixed] = await Promise.all([say("perawat", evaluationId), decide(evaluationId)]);
    expect([said, fixed].filter(({ ok }) => ok)).toHaveLength(1);
    expect(said.ok ? fixed : said).toMatchObject({
      code: said.ok ? "ADVICE_UNANSWERED" : "ADVICE_TOO_LATE",
    });
  });

  it("are kept with their answers for the explanation", async () => {
    const { evaluationId, adviceId } = await recommended(world);
    await reply("kapus", adviceId);
    await decide(evaluationId);
    const actor = await world.actor("bidan");
    const target = { agencyId: world.agency.A, id: evaluationId };
    const notes = await read(actor, (tx) => getFairnessNotes(tx, target));
    expect(notes.advice).toMatchObject([
      { memberName: "Nama perawat", party: "Puskesmas lain", followed: true, answeredByName: "Nama kapus" },
    ]);
    expect(notes.calibrated).toEqual([]);
    await expect(
      world.inside("A", (tx) => tx.evaluationAdvice.deleteMany({ where: { id: adviceId } })),
    ).rejects.toThrow("never changed");
  });

  it("leave a decided evaluation to be read", async () => {
    const evaluationId = await decided(world, "bidan");
    await teamOf(world);
    expect(await advicePage("perawat", evaluationId)).toMatchObject({ advises: false });
  });
});
