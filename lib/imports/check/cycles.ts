/** Every node that lies on a circle of the given parent relation, in linear time. */
export function findCycleMembers(
  starts: Iterable<string>,
  parentOf: (node: string) => string | null,
): string[] {
  const visitedIn = new Map<string, string>();
  const members: string[] = [];
  for (const start of starts) {
    let node: string | null = start;
    while (node !== null && !visitedIn.has(node)) {
      visitedIn.set(node, start);
      node = parentOf(node);
    }
    // Only a node met twice on the same walk closes a circle.
    if (node === null || visitedIn.get(node) !== start) continue;
    const entry = node;
    do {
      members.push(node);
      node = parentOf(node) ?? entry;
    } while (node !== entry);
  }
  return members;
}
