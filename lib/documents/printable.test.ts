import { describe, expect, it } from "vitest";
import { evaluationForm } from "./evaluation-form";
import { expectInOrder, pagesOf } from "./fixtures/expect-in-order";
import { MIDWIFE_EVALUATION } from "./fixtures/midwife";
import { printable, printableContent } from "./printable";

describe("signs on paper", () => {
  it.each([
    ["bagus 👍🏽", "bagus (jempol)"],
    ["🙂 lalu ☹️", "(senyum) lalu (sedih)"],
    ["❤️ dan ⭐", "(hati) dan (bintang)"],
    ["selesai ✓, naik 70 → 80", "selesai (centang), naik 70 -> 80"],
    ["tim 👩🏽‍⚕️ 🇮🇩", "tim (simbol) (simbol)"],
    ["≥ 80 % “kutip” – é ©", "≥ 80 % “kutip” – é ©"],
    ["1️⃣ tem\u200Bpel", "1 tempel"],
  ])("%s", (typed, printed) => {
    expect(printable(typed)).toBe(printed);
  });

  it("leave everything else of a form as it is, and the form itself too", () => {
    const draw = () => 1;
    const form = { text: ["a 🙂", { text: "b", bold: true }], width: 3, layout: { draw }, none: null };
    expect(printableContent(form)).toEqual({ ...form, text: ["a (senyum)", { text: "b", bold: true }] });
    expect(form.text[0]).toBe("a 🙂");
  });

  it("are words in a printed form", async () => {
    const [first, ...others] = MIDWIFE_EVALUATION.results;
    if (first === undefined) throw new Error("no result");
    const results = [{ ...first, feedback: ["Pimpinan: pertahankan 👍🏽"] }, ...others];
    const text = (await pagesOf(evaluationForm({ ...MIDWIFE_EVALUATION, results }))).join("");
    expectInOrder(text, ["Pimpinan: pertahankan (jempol)"]);
  });
});
