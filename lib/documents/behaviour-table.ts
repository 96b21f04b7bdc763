import type { Content } from "pdfmake";
import { type Block, blockTable, cell } from "./block-table";
import { blanks, dashes, heading, paragraphs } from "./layout";
import type { DocumentBehaviour, EvaluationBehaviour } from "./types";

/** Work behaviour of a plan: guides on the left, the leader's special expectations on the right. */
export function planBehaviourTable(behaviours: readonly DocumentBehaviour[], mark: "*" | "**"): Content {
  const blocks = behaviours.map(
    (behaviour, index): Block => [
      [numberCell(index), { ...cell(behaviour.title), colSpan: 2 }, ...blanks(1)],
      [...blanks(1), cell(dashes(behaviour.guides)), expectationCell(behaviour)],
    ],
  );
  return blockTable([3, 48.5, 48.5], [heading(`PERILAKU KERJA${mark}`, 3)], blocks);
}

/** Work behaviour of an evaluation: the same, with the feedback received in a last column. */
export function evaluationBehaviourTable(behaviours: readonly EvaluationBehaviour[]): Content {
  const blocks = behaviours.map(
    (behaviour, index): Block => [
      [numberCell(index), { ...cell(behaviour.title), colSpan: 3 }, ...blanks(2)],
      [
        ...blanks(1),
        cell(dashes(behaviour.guides)),
        expectationCell(behaviour),
        paragraphs(behaviour.feedback),
      ],
    ],
  );
  const header = [
    ...heading("PERILAKU KERJA", 3),
    ...heading("UMPAN BALIK BERKELANJUTAN\nBERDASARKAN BUKTI DUKUNG", 1, { alignment: "center" }),
  ];
  return blockTable([3, 43, 28, 26], [header], blocks);
}

function numberCell(index: number) {
  return { ...cell(String(index + 1), "center"), rowSpan: 2 };
}

function expectationCell(behaviour: DocumentBehaviour) {
  return { stack: ["Ekspektasi Khusus Pimpinan:", dashes(behaviour.expectations)] };
}
