import { buttonClass } from "@/components/ui/button-class";
import type { MatrixRole } from "@/lib/matrix/content";
import { ASKED } from "@/lib/matrix/labels";
import { isSameWording } from "@/lib/matrix/rules/cells";
import { type Standing, standingOf } from "@/lib/matrix/rules/standing";

const WORDS: Record<Standing, string> = {
  WAITS: "belum di SKP",
  PLACED: "sudah di SKP",
  DIFFERS: "berbeda dari SKP",
};

type Props = {
  role: MatrixRole;
  /** Whether how it stands to the plan is shown. */
  seesPlan: boolean;
  /** Whether the viewer may put it into the plan now: a button of the form around it. */
  places: boolean;
};

/** One role with how it stands to the person's plan. */
export function RoleLine({ role, seesPlan, places }: Props) {
  if (role.statement === null) return <p className="text-quiet">Tidak ada peran</p>;
  const standing = standingOf(role.statement, role.result);
  const asked = ASKED[role.approval];
  const isInOtherWords =
    role.result !== null && (standing === "DIFFERS" || !isSameWording(role.statement, role.result.statement));
  return (
    <>
      <p>{role.statement}</p>
      {seesPlan && (
        <p className={`text-sm ${standing === "DIFFERS" ? "font-semibold text-due" : "text-quiet"}`}>
          {WORDS[standing]}
          {isInOtherWords && <>: “{role.result?.statement}”</>}
        </p>
      )}
      {seesPlan && asked !== null && (
        <p className="text-sm font-semibold text-due">
          {role.taskId === null ? asked : <a href={`/penugasan/${role.taskId}`}>{asked}</a>}
        </p>
      )}
      {places && role.approval === "CLEAR" && standing !== "PLACED" && (
        <button
          type="submit"
          name="roleId"
          value={role.id}
          className={`${buttonClass("secondary")} relative z-1 my-1 text-sm`}
        >
          {standing === "WAITS" ? "Masukkan ke SKP" : "Samakan SKP"}
          <span className="sr-only">: {role.statement}</span>
        </button>
      )}
    </>
  );
}
