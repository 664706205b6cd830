// What is known on the page already: the form offers it first, what is near the passage on top.

// The sources that the text names and that are marked in it, each once.
export function sourcesNear(at, { suggestions, statements }) {
  const all = [
    ...statements.map((one) => ({ at: placeOf(one), found: one.source })),
    ...suggestions.map(({ start, source }) => ({
      at: start,
      found: source?.name ? { ...source, id: source.known?.id } : null,
    })),
  ];
  return nearest(at, all, (source) => source.id ?? source.name);
}

// The claims that statements of the page bear on, and those that accepting would use.
export function claimsNear(at, { suggestions, statements }) {
  const all = [
    ...statements.flatMap((one) =>
      one.stances.map(({ claim }) => ({ at: placeOf(one), found: claim })),
    ),
    ...suggestions.map(({ start, claim }) => ({ at: start, found: claim })),
  ];
  return nearest(at, all, (claim) => claim.id);
}

function placeOf({ place, start }) {
  return place === null ? Infinity : (place?.start ?? start);
}

function nearest(at, all, identity) {
  const first = new Map();
  const named = all.filter(({ found }) => found);
  for (const { found } of named.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))) {
    if (!first.has(identity(found))) first.set(identity(found), found);
  }
  return [...first.values()];
}
