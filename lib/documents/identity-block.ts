import type { Content, TableCell } from "pdfmake";
import { grid, heading } from "./layout";
import type { PersonBlock } from "./types";

type IdentityOptions = {
  rankLabel: "PANGKAT/ GOL. RUANG" | "PANGKAT/GOL RUANG";
  /** Leaders may be appraised by officials without a NIP. */
  appraiserNipOptional: boolean;
  appraiserUnitLabel: "UNIT KERJA" | "INSTANSI";
};

/** The two identity blocks side by side: the employee on the left, the appraiser on the right. */
export function identityBlock(
  employee: PersonBlock,
  appraiser: PersonBlock,
  options: IdentityOptions,
): Content {
  const left = personRows(employee, options.rankLabel, "NIP", "UNIT KERJA");
  const nipLabel: Content = options.appraiserNipOptional
    ? { text: ["NIP ", { text: "(*opsional)", italics: true }] }
    : "NIP";
  const right = personRows(appraiser, options.rankLabel, nipLabel, options.appraiserUnitLabel);
  const rows = left.map((row, index) => [...row, ...(right[index] ?? [])]);
  return grid(
    [18, 110, "*", 18, 110, "*"],
    [
      [
        ...heading("NO", 1, { alignment: "center" }),
        ...heading("PEGAWAI YANG DINILAI", 2, { alignment: "center" }),
        ...heading("NO", 1, { alignment: "center" }),
        ...heading("PEJABAT PENILAI KINERJA", 2, { alignment: "center" }),
      ],
      ...rows,
    ],
  );
}

function personRows(
  person: PersonBlock,
  rankLabel: string,
  nipLabel: Content,
  unitLabel: string,
): TableCell[][] {
  const rows: [Content, string][] = [
    ["NAMA", person.name],
    [nipLabel, person.nip ?? "-"],
    [rankLabel, person.rank ?? "-"],
    ["JABATAN", person.position],
    [unitLabel, person.unit],
  ];
  return rows.map(([label, value], index) => [
    { text: String(index + 1), alignment: "center" },
    { stack: [label] },
    { text: value },
  ]);
}
