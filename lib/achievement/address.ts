import { addressText } from "@/lib/core/address";
import { type AchievementStanding, STANDINGS } from "./standing";

type Part = string | string[] | undefined;

/** What the list of achievements is narrowed to: ?cari= a text, ?keadaan= whether it is set. */
export function addressFilter({ cari, keadaan }: Record<string, Part>): {
  text: string;
  standing: AchievementStanding | null;
} {
  return { text: addressText(cari), standing: STANDINGS.find((standing) => standing === keadaan) ?? null };
}
