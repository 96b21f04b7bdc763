import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { recordsOf } from "./support/database";
import { test } from "./support/journey";
import { PERSPECTIVES } from "./support/pages";

/** Every page as somebody who sees it, on a phone and on a desktop: no axe finding, nothing to scroll sideways. */

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test.describe.configure({ mode: "parallel" });

for (const { person, title, addresses } of PERSPECTIVES) {
  test(title, async ({ as, visitor }) => {
    const page = person === null ? await visitor() : await as(person);
    const faults: string[] = [];
    for (const address of await addresses(recordsOf)) {
      const response = await page.goto(address);
      if (response?.status() !== 200) faults.push(`${address}: ${response?.status()}`);
      // A page that leads elsewhere in this state is looked at where it leads to.
      if (new URL(page.url()).pathname !== address.split("?")[0]) continue;
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        // No page has frames, so the extra page that would collect their results is left out.
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .options({ resultTypes: ["violations"], preload: false })
          .withTags(TAGS)
          .analyze();
        for (const { id, nodes } of violations) {
          faults.push(`${address} at ${width}: ${id} ${nodes.map(({ target }) => target).join(" | ")}`);
        }
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) faults.push(`${address} at ${width}: ${overflow} px wider than the screen`);
      }
    }
    expect(faults).toEqual([]);
  });
}
