import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { saveDraft } from "@/lib/core/drafts";
import { addMatrixMembers, addMatrixTeam, removeMatrixMember } from "@/lib/matrix/commands/members";
import { placeRole } from "@/lib/matrix/commands/place";
import { saveMatrixRow } from "@/lib/matrix/commands/row";
import { rowDraft } from "@/lib/matrix/drafts";
import { deleteResult } from "@/lib/skp/commands/results";
import { firstRole, leadersPlan, matrixOf, rowForm, teamOf, writeRow } from "@/tests/support/matrices";
import { done, draftPlan, submittedPlan } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });

async function texts(skpId: string, name: Name): Promise<(string | null)[]> {
  const { people } = await matrixOf(world, "kapus", skpId);
  const person = people.find(({ employeeId }) => employeeId === world.person(name).employeeId);
  return person?.roles.map(({ statement }) => statement) ?? [];
}

describe("a row of the matrix", () => {
  it("holds several results in a cell, the words 'tidak ada peran', and nothing: three different things", async () => {
    const skpId = await leadersPlan(world, ["ANC", "Persalinan", "Data"]);
    await writeRow(world, skpId, "bidan", ["Ibu hamil terlayani\n\n  Rekam medis lengkap  ", "-", ""]);
    const { columns, people, empty, idle } = await matrixOf(world, "kapus", skpId);
    const [bidan] = people;
    expect(columns.map(({ statement }) => statement)).toEqual([
      "Jumlah anc",
      "Jumlah persalinan",
      "Jumlah data",
    ]);
    expect(bidan?.roles.map(({ columnId, statement }) => [columnId, statement])).toEqual([
      [columns[0]?.id, "Ibu hamil terlayani"],
      [columns[1]?.id, null],
      [columns[0]?.id, "Rekam medis lengkap"],
    ]);
    expect(empty.map(({ id }) => id)).toEqual([columns[1]?.id, columns[2]?.id]);
    expect(idle.map(({ name }) => name)).toEqual(["Nama dokter"]);
  });

  it("can be written while the leader's plan is a draft, and when it waits for agreement", async () => {
    const skpId = await submittedPlan(world, "kapus");
    await writeRow(world, skpId, "bidan", ["Ibu hamil terlayani"]);
    expect(await texts(skpId, "bidan")).toEqual(["Ibu hamil terlayani"]);
  });

  it("says at the field what is wrong, and keeps what is stored", async () => {
    const skpId = await leadersPlan(world);
    await writeRow(world, skpId, "bidan", ["Ibu hamil terlayani"]);
    const form = await rowForm(world, skpId, "bidan", ["Dua\nDua", "x".repeat(1001)]);
    const first = { ...form.cells[0], isNone: "ya" };
    expect(await execute(saveMatrixRow, await as("kapus"), form)).toMatchObject({
      code: "VALIDATION",
      fields: {
        "cells.0.lines": "Ada baris yang sama. Tulis setiap hasil sekali saja.",
        "cells.1.lines": "Persingkat setiap baris menjadi paling banyak 1000 huruf.",
      },
    });
    const both = { ...form, cells: [{ ...first, lines: "Satu" }] };
    expect(await execute(saveMatrixRow, await as("kapus"), both)).toMatchObject({
      fields: { "cells.0.lines": "Kosongkan peran ini, atau hapus centang “Tidak ada peran”." },
    });
    expect(await texts(skpId, "bidan")).toEqual(["Ibu hamil terlayani"]);
  });

  it("does not drop what was typed for a column that is gone", async () => {
    const skpId = await leadersPlan(world);
    const form = await rowForm(world, skpId, "bidan", ["Satu", "Dua"]);
    const result = await world.inside("A", (tx) =>
      tx.workResult.findFirstOrThrow({ where: { skpId }, orderBy: { sortOrder: "desc" } }),
    );
    const gone = { skpId, resultId: result.id, version: result.version };
    done(await execute(deleteResult, await as("kapus"), gone));
    expect(await execute(saveMatrixRow, await as("kapus"), form)).toMatchObject({
      fields: { "cells.1.lines": expect.stringContaining("sudah tidak ada di SKP pimpinan") },
    });
  });

  it("is closed to everybody but the leader and the head of the unit, and outside the year", async () => {
    const skpId = await leadersPlan(world);
    const form = await rowForm(world, skpId, "bidan", ["Satu"]);
    await writeRow(world, skpId, "bidan", ["Ibu hamil terlayani"]);
    for (const name of ["bidan", "kadin", "hr"] as const) {
      expect(await execute(saveMatrixRow, await as(name), form)).toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await execute(saveMatrixRow, await as("dokter"), form)).toMatchObject({ code: "NOT_FOUND" });
    const late = await as("kapus", new Date("2027-03-01T00:00:00Z"));
    expect(await execute(saveMatrixRow, late, form)).toMatchObject({ code: "PHASE_CLOSED" });
  });

  it("forgets its autosaved copy when it is stored", async () => {
    const skpId = await leadersPlan(world);
    const actor = await world.actor("kapus");
    const form = rowDraft(actor.accountId, skpId, world.person("bidan").employeeId);
    await saveDraft(actor, { form, values: { "cells.0.lines": "Setengah" } });
    await writeRow(world, skpId, "bidan", ["Jadi"]);
    expect(await world.inside("A", (tx) => tx.draft.count())).toBe(0);
  });
});

describe("two writers of one person's cells", () => {
  it("gives the second both texts, also when the row is new, and takes a second try", async () => {
    const skpId = await leadersPlan(world);
    for (const round of [1, 2]) {
      const form = await rowForm(world, skpId, "bidan", []);
      const [one, two] = ["Tulisan pertama", "Tulisan kedua"].map((lines) => ({
        ...form,
        cells: form.cells.map((cell) => ({ ...cell, lines: `${lines} ${round}` })),
      }));
      const context = await as("kapus");
      const results = await Promise.all([one, two].map((input) => execute(saveMatrixRow, context, input)));
      const kept = await texts(skpId, "bidan");
      expect(results.find((result) => !result.ok)).toMatchObject({
        code: "CONFLICT",
        current: { version: String(round), "cells.0.lines": kept[0], "cells.0.isNone": "" },
      });
    }
    const again = await rowForm(world, skpId, "bidan", ["Tulisan ketiga"]);
    done(await execute(saveMatrixRow, await as("kapus"), again));
    expect(await texts(skpId, "bidan")).toEqual(["Tulisan ketiga"]);
  });

  it("lets the rows of two people be written side by side", async () => {
    const skpId = await leadersPlan(world);
    const forms = await Promise.all(
      (["bidan", "dokter"] as const).map((name) => rowForm(world, skpId, name, [`Peran ${name}`])),
    );
    const context = await as("kapus");
    const results = await Promise.all(forms.map((form) => execute(saveMatrixRow, context, form)));
    results.map(done);
    expect([await texts(skpId, "bidan"), await texts(skpId, "dokter")]).toEqual([
      ["Peran bidan"],
      ["Peran dokter"],
    ]);
  });
});

describe("people of the matrix", () => {
  it("are those of the unit; others are added, once, and never the owner or somebody who left", async () => {
    const skpId = await leadersPlan(world);
    const add = async (...names: Name[]) =>
      execute(addMatrixMembers, await as("kapus"), {
        skpId,
        employeeIds: names.map((name) => world.person(name).employeeId),
      });
    expect(await add("perawat", "bidan")).toMatchObject({ ok: true, data: { added: 2 } });
    expect(await add("perawat")).toMatchObject({ ok: true, data: { added: 0 } });
    expect(await add("kapus")).toMatchObject({ code: "MATRIX_OWNER" });
    expect(await add()).toMatchObject({ fields: { employeeIds: "Pilih paling sedikit satu orang." } });
    const { employeeId } = world.person("dokter");
    await world.inside("A", (tx) =>
      tx.employee.updateMany({ where: { id: employeeId }, data: { leftOn: new Date("2026-01-31") } }),
    );
    expect(await add("dokter")).toMatchObject({ code: "MATRIX_PERSON_LEFT" });
    const { people } = await matrixOf(world, "kapus", skpId);
    expect(people.map(({ name, isGuest }) => [name, isGuest])).toEqual([
      ["Nama perawat", true],
      ["Nama bidan", false],
    ]);
  });

  it("of another unit have no row before they are added", async () => {
    const skpId = await leadersPlan(world);
    const form = { ...(await rowForm(world, skpId, "bidan", ["Satu"])), ...world.person("perawat") };
    const input = { skpId, employeeId: form.employeeId, version: 0, cells: form.cells };
    expect(await execute(saveMatrixRow, await as("kapus"), input)).toMatchObject({
      code: "MATRIX_NOT_MEMBER",
    });
  });

  it("come at once from a team the owner leads; the lead of the team writes the second level", async () => {
    const leadPlan = await draftPlan(world, "dokter", ["Layanan ANC cepat"]);
    const teamId = await teamOf(world, "dokter", ["bidan", "perawat"]);
    const team = { skpId: leadPlan, teamId };
    expect(await execute(addMatrixTeam, await as("dokter"), team)).toMatchObject({ data: { added: 2 } });
    const { columns, people, isWriter } = await matrixOf(world, "dokter", leadPlan);
    expect([columns.map(({ statement }) => statement), isWriter]).toEqual([["Layanan ANC cepat"], true]);
    expect(people.map(({ name }) => name).sort()).toEqual(["Nama bidan", "Nama perawat"]);
    expect((await matrixOf(world, "kapus", leadPlan)).isWriter).toBe(true);
    const other = { ...team, skpId: await leadersPlan(world) };
    expect(await execute(addMatrixTeam, await as("kapus"), other)).toMatchObject({
      code: "MATRIX_TEAM_EMPTY",
    });
  });

  it("without a team or people put there by the head write none", async () => {
    const skpId = await draftPlan(world, "dokter", ["Layanan ANC cepat"]);
    const add = { skpId, employeeIds: world.person("bidan").employeeId };
    expect(await execute(addMatrixMembers, await as("dokter"), add)).toMatchObject({ code: "FORBIDDEN" });
    done(await execute(addMatrixMembers, await as("kapus"), add));
    const perawat = { skpId, employeeIds: world.person("perawat").employeeId };
    done(await execute(addMatrixMembers, await as("dokter"), perawat));
  });

  it("who go leave their results in their plans; a row that changed meanwhile is not taken away", async () => {
    const skpId = await leadersPlan(world);
    await writeRow(world, skpId, "bidan", ["Ibu hamil terlayani"]);
    const planId = await draftPlan(world, "bidan", []);
    const { roleId, memberId, version } = await firstRole(world, skpId, "bidan");
    done(await execute(placeRole, await as("bidan"), { skpId, roleId }));
    const gone = { skpId, memberId, version };
    expect(await execute(removeMatrixMember, await as("kapus"), { ...gone, version: 0 })).toMatchObject({
      code: "MATRIX_ROW_CHANGED",
    });
    done(await execute(removeMatrixMember, await as("kapus"), gone));
    const results = await world.inside("A", (tx) => tx.workResult.findMany({ where: { skpId: planId } }));
    expect(results).toMatchObject([{ statement: "Ibu hamil terlayani", roleId: null }]);
    expect(await texts(skpId, "bidan")).toEqual([]);
  });
});

it("a role stands in one column, whatever writes it", async () => {
  const skpId = await leadersPlan(world);
  await writeRow(world, skpId, "bidan", ["Ibu hamil terlayani"]);
  const { id } = await firstRole(world, skpId, "bidan");
  const wrong = (data: { indicatorId?: null; workResultId?: string }) =>
    world.inside("A", (tx) => tx.matrixRole.updateMany({ where: { id }, data }));
  const result = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { skpId } }));
  await expect(wrong({ indicatorId: null })).rejects.toThrow("MatrixRole_one_column");
  await expect(wrong({ workResultId: result.id })).rejects.toThrow("MatrixRole_one_column");
});
