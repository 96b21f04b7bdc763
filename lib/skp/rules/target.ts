import type { Aspect, SkpApproach } from "@/lib/db/generated/enums";

const NUMBER =
  /\d|\b(nol|nihil|satu|se(kali|buah|hari|minggu|bulan|tahun)|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\b/i;

const COUNTED: readonly (Aspect | null)[] = ["QUANTITY", "COST"];

type Row = {
  target: string | null;
  unit: string | null;
  aspect: Aspect | null;
  secondAspect?: Aspect | null;
};

/**
 * Whether a quantitative target lacks the number it needs (p.50): one with a unit, and one of quantity or cost. A quality may
 * be a grade ("Baik", "WTP") and a time a day ("akhir bulan").
 */
export function lacksNumber(approach: SkpApproach, { target, unit, aspect, secondAspect }: Row): boolean {
  if (approach !== "QUANTITATIVE" || target === null) return false;
  const counted = unit !== null || COUNTED.includes(aspect) || COUNTED.includes(secondAspect ?? null);
  return counted && !NUMBER.test(target);
}
