import { Tabs } from "@/components/ui/tabs";
import type { AgencyActor } from "@/lib/auth/actor";
import { canExport, hasLists } from "@/lib/followup/policy";

type View =
  | "saya"
  | "pembinaan"
  | "penghargaan"
  | "kredit"
  | "rekomendasi"
  | "wajib"
  | "sanksi"
  | "ekspor"
  | "atur";

/** What follows an evaluation, as far as it is this person's. */
export function FollowUpTabs({ actor, current }: { actor: AgencyActor; current: View }) {
  const lists = hasLists(actor);
  const views: { view: View; href: string; label: string; shown: boolean }[] = [
    { view: "saya", href: "/rekam-jejak", label: "Rekam jejak saya", shown: actor.employeeId !== null },
    { view: "pembinaan", href: "/pembinaan", label: "Pembinaan", shown: true },
    { view: "penghargaan", href: "/penghargaan", label: "Penghargaan", shown: true },
    { view: "rekomendasi", href: "/rekomendasi", label: "Rekomendasi", shown: lists },
    { view: "wajib", href: "/tindak-lanjut", label: "Wajib tindak lanjut", shown: lists },
    { view: "kredit", href: "/angka-kredit", label: "Angka kredit", shown: lists },
    { view: "sanksi", href: "/sanksi", label: "Sanksi", shown: true },
    { view: "ekspor", href: "/ekspor", label: "Ekspor", shown: canExport(actor) },
    { view: "atur", href: "/tindak-lanjut/pengaturan", label: "Pengaturan", shown: canExport(actor) },
  ];
  const tabs = views
    .filter(({ shown }) => shown)
    .map(({ view, href, label }) => ({ href, label, current: view === current }));
  return <Tabs label="Tindak lanjut hasil evaluasi" tabs={tabs} />;
}
