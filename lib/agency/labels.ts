import type { Zone } from "@/lib/core/dates";
import type { AgencyKind } from "@/lib/db/generated/enums";

export const AGENCY_KIND_LABEL: Record<AgencyKind, string> = {
  CENTRAL: "Instansi pusat",
  REGIONAL: "Instansi daerah",
};

export const ZONE_LABEL: Record<Zone, string> = {
  "Asia/Jakarta": "WIB (Jakarta)",
  "Asia/Makassar": "WITA (Makassar)",
  "Asia/Jayapura": "WIT (Jayapura)",
};
