import type { ReactNode } from "react";

/** Facts about one thing, name and value side by side. */
export function DescriptionList({ items }: { items: { term: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[minmax(9rem,auto)_1fr]">
      {items.map(({ term, value }) => (
        <div
          key={term}
          className="border-b border-line py-2 sm:col-span-2 sm:grid sm:grid-cols-subgrid last:border-b-0"
        >
          <dt className="text-sm text-quiet sm:text-base">{term}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
