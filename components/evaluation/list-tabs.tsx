import { Tabs } from "@/components/ui/tabs";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import { holdablePaths } from "@/lib/evaluation/policy";

type View =
  | "saya"
  | "tim"
  | "kompetensi"
  | "capaian"
  | "keberatan"
  | "laporan"
  | "kalibrasi"
  | "buka"
  | "tahan";

/** The lists of evaluations this person has. */
export function ListTabs({ actor, current }: { actor: AgencyActor; current: View }) {
  const views: { view: View; href: string; label: string; shown: boolean }[] = [
    { view: "saya", href: "/evaluasi", label: "Evaluasi saya", shown: actor.employeeId !== null },
    { view: "kompetensi", href: "/kompetensi", label: "Kompetensi", shown: actor.employeeId !== null },
    { view: "tim", href: "/evaluasi/tim", label: "Evaluasi tim", shown: actor.isAppraiser },
    { view: "capaian", href: "/capaian", label: "Capaian organisasi", shown: true },
    {
      view: "keberatan",
      href: "/keberatan",
      label: "Keberatan",
      shown: actor.isAppraiser || isHrAdmin(actor),
    },
    {
      view: "tahan",
      href: "/evaluasi/tahan",
      label: "Tahan hasil",
      shown: holdablePaths(actor).length > 0,
    },
    {
      view: "laporan",
      href: "/laporan-evaluasi",
      label: "Laporan",
      shown: actor.isAppraiser || isHrAdmin(actor),
    },
    {
      view: "kalibrasi",
      href: "/kalibrasi",
      label: "Kalibrasi",
      shown: actor.isAppraiser || actor.grants.length > 0,
    },
    { view: "buka", href: "/evaluasi/buka", label: "Buka evaluasi", shown: isHrAdmin(actor) },
  ];
  const tabs = views
    .filter(({ shown }) => shown)
    .map(({ view, href, label }) => ({ href, label, current: view === current }));
  return tabs.length > 1 ? <Tabs label="Daftar evaluasi" tabs={tabs} /> : null;
}
