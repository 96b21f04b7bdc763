import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldErrors } from "@/lib/core/errors";
import { formatExact } from "@/lib/core/quantity";
import { saveStrategyInput } from "./strategy-schema";

const about = {
  skpId: "018f0000-0000-7000-8000-000000000001",
  indicatorId: "018f0000-0000-7000-8000-000000000002",
};
const fish = {
  ...about,
  method: "SHARE",
  total: "10",
  unit: "ton",
  parts: [
    { statement: "Budidaya air tawar", amount: "5" },
    { statement: "", amount: "" },
    { statement: "Budidaya air payau", amount: "5" },
  ],
};

function errorsOf(input: unknown): Record<string, string> {
  const parsed = saveStrategyInput.safeParse(input);
  return parsed.success ? {} : fieldErrors(parsed.error);
}

describe("a divided target", () => {
  it("is taken when its parts add up; spare rows are dropped", () => {
    const { parts, total } = saveStrategyInput.parse(fish);
    expect(parts.map(({ statement, row }) => [statement, row])).toEqual([
      ["Budidaya air tawar", 0],
      ["Budidaya air payau", 2],
    ]);
    expect(total).toBe(10_0000n);
  });

  it("is refused with how much is missing, and may be kept as a draft", () => {
    const short = { ...fish, total: "12" };
    expect(errorsOf(short).total).toMatch(/^Kurang 2 ton: jumlah semua bagian harus sama/);
    expect(errorsOf({ ...fish, total: "9,5" }).total).toMatch(/^Lebih 0,5 ton/);
    expect(errorsOf({ ...short, unfinished: "ya" })).toEqual({});
  });

  it("says at each field what is no number or missing", () => {
    const parts = [
      { statement: "Air tawar", amount: "lima" },
      { statement: "", amount: "5" },
      { statement: "Air payau", amount: "-5" },
    ];
    expect(errorsOf({ ...fish, total: "80–90", parts })).toEqual({
      total: expect.stringContaining("Tulis angka lebih dari nol"),
      "parts.0.amount": expect.stringContaining("Tulis angka lebih dari nol"),
      "parts.2.amount": expect.stringContaining("Tulis angka lebih dari nol"),
    });
    expect(errorsOf({ ...fish, parts: [{ amount: "5" }] })).toEqual({
      "parts.0.statement": "Tulis bagian ini, atau kosongkan seluruh barisnya.",
    });
    expect(errorsOf({ ...fish, total: "", parts: [{ statement: "Air tawar" }] })).toEqual({
      total: expect.stringContaining("Isi jumlah yang dibagi"),
      "parts.0.amount": "Isi jumlah bagian ini.",
    });
    expect(errorsOf({ ...about, method: "REGION", parts: [{}, {}] })).toEqual({
      "parts.0.statement": "Tulis paling sedikit satu bagian.",
    });
  });

  it("takes a whole exactly when the parts are that whole", () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: -3n, max: 3n }), (parts, off) => {
        const sum = parts.reduce((running, part) => running + part, 0n);
        fc.pre(sum + off > 0n);
        const typed = parts.map((part, index) => ({
          statement: `Bagian ${index}`,
          amount: formatExact(part),
        }));
        const errors = errorsOf({ ...fish, total: formatExact(sum + off), parts: typed });
        expect("total" in errors).toBe(off !== 0n);
      }),
    );
  });
});

it.each([
  ["ASPECT", ["perencanaan", "penyusunan", "pembahasan", "pengesahan atau penetapan", "pengundangan"]],
  ["REGION", ["Jawa dan Sumatera", "Kalimantan, Bali, dan Nusa Tenggara", "Papua, dan Maluku"]],
  [
    "INTERMEDIATE_OUTPUT",
    [
      "rekomendasi kebijakan dari kegiatan benchmarking ke BUMN dan perusahaan swasta",
      "rekomendasi kebijakan hasil dari pilot project ke Instansi Pemerintah lainnya",
    ],
  ],
])("takes the regulation's example of %s (p.40-43), in its order and without numbers", (method, texts) => {
  const parts = texts.map((statement) => ({ statement }));
  const plan = saveStrategyInput.parse({ ...about, method, parts });
  expect(plan.parts.map(({ statement }) => statement)).toEqual(texts);
  expect(plan.parts.every((part) => part.amount === null)).toBe(true);
});

it("keeps only the fields of the chosen method", () => {
  const row = { statement: "Aplikasi andal", recipient: "Masyarakat", amount: "3" };
  const [region] = saveStrategyInput.parse({ ...fish, method: "REGION", parts: [row] }).parts;
  expect(region).toMatchObject({ statement: "Aplikasi andal", recipient: null, amount: null });
  const service = saveStrategyInput.parse({ ...fish, method: "SERVICE", parts: [row] });
  expect(service).toMatchObject({ total: null, unit: null });
  expect(service.parts[0]).toMatchObject({ recipient: "Masyarakat", amount: null });
});
