import { Link } from "@/components/ui/link";

type Item = { key?: string; href?: string; text: string; more: string };

/** A few things with what they are about; some lead to a page of their own. */
export function LinkList({ items, empty }: { items: Item[]; empty: string }) {
  if (items.length === 0) return <p>{empty}</p>;
  return (
    <ul className="divide-y divide-line border-b border-line">
      {items.map(({ key, href, text, more }) => (
        <li key={key ?? href ?? text} className="flex min-h-11 flex-wrap items-center gap-x-3 py-2">
          {href ? <Link href={href}>{text}</Link> : <span>{text}</span>}
          <span className="text-quiet">{more}</span>
        </li>
      ))}
    </ul>
  );
}
