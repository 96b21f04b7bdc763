import { ButtonLink } from "@/components/ui/button";

type Props = { unitId: string; canManage: boolean; canPrint: boolean };

/** What else can be done with a unit. */
export function UnitLinks({ unitId, canManage, canPrint }: Props) {
  const base = `/unit/${unitId}`;
  const links = [
    ...(canPrint ? [[`${base}/cetak`, "Cetak dokumen unit"]] : []),
    ...(canManage
      ? [
          [`${base}/ubah`, "Ubah, pindahkan, atau tutup"],
          [`${base}/jabatan`, "Tambah jabatan"],
          [`/unit/baru?induk=${unitId}`, "Buat unit di bawahnya"],
        ]
      : []),
  ];
  return links.map(([href = base, label]) => (
    <ButtonLink key={href} tone="quiet" href={href}>
      {label}
    </ButtonLink>
  ));
}
