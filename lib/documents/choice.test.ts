import { describe, expect, it } from "vitest";
import { choice, labelledChoice } from "./choice";
import { PREDICATE_LABELS, RATING_LABELS } from "./labels";

/** Text runs of a choice, struck-out ones between tildes. */
function shown(content: unknown): string {
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map(shown).join("");
  if (typeof content !== "object" || content === null || !("text" in content)) return "";
  const text = shown(content.text);
  return "decoration" in content && content.decoration === "lineThrough" ? `~${text}~` : text;
}

describe("choice by striking out", () => {
  it("strikes every option but the chosen one", () => {
    expect(shown(labelledChoice(RATING_LABELS, "MEETS", "**"))).toBe(
      "~DIATAS EKSPEKTASI~/ SESUAI EKSPEKTASI/ ~DIBAWAH EKSPEKTASI~**",
    );
    expect(shown(choice(["I", "II", "III", "IV-AKHIR"], "IV-AKHIR", "/"))).toBe("~I~/~II~/~III~/IV-AKHIR");
  });

  it("tells BAIK from SANGAT BAIK", () => {
    expect(shown(labelledChoice(PREDICATE_LABELS, "GOOD"))).toBe(
      "~SANGAT BAIK~/ BAIK/ ~BUTUH PERBAIKAN~/ ~KURANG (MISCONDUCT)~/ ~SANGAT KURANG~",
    );
  });

  it("strikes nothing while no choice is made", () => {
    expect(shown(labelledChoice(RATING_LABELS, null))).toBe(
      "DIATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DIBAWAH EKSPEKTASI (belum ditetapkan)",
    );
  });
});
