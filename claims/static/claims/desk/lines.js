// What the list shows, made of the desk document: one line for each suggestion and statement.

import { config } from "./say.js";

const STANCES = new Map(config.stances.map(([stance, label, sign]) => [stance, { label, sign }]));

export function stance(word) {
  return STANCES.get(word) ?? { label: word, sign: "" };
}

export function labelOf(word) {
  const { label, sign } = stance(word);
  return `${sign} ${label}`;
}

// Most of what is said is asserted: in the text the sign is enough for that.
function shortLabelOf(word) {
  return word === "asserts" ? stance(word).sign : labelOf(word);
}

// Lines that were made already, by what they are made of: most stay as they are.
const MADE = new WeakMap();

function once(made, suggestion, statement = null) {
  const of = statement ?? suggestion;
  const known = MADE.get(of);
  if (known && known.suggestion === suggestion) return known.line;
  const line = made();
  MADE.set(of, { suggestion, line });
  return line;
}

// A line: `key` stays the same whatever becomes of a suggestion; `spans` are in UTF-16 units.
export function linesOf(document, offsets) {
  const statements = new Map(document.statements.map((statement) => [statement.id, statement]));
  const lines = document.suggestions.map((suggestion) => {
    const statement = statements.get(suggestion.statement);
    if (suggestion.outcome === "open" || suggestion.outcome === "dismissed" || !statement) {
      return once(() => ofSuggestion(suggestion, offsets), suggestion);
    }
    statements.delete(statement.id);
    return once(() => ofStatement(statement, offsets, suggestion), suggestion, statement);
  });
  for (const statement of statements.values()) {
    lines.push(once(() => ofStatement(statement, offsets), null, statement));
  }
  // Accepted onto a statement that another suggestion shows already: once is enough.
  return lines
    .filter((line) => line?.isShown)
    .sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
}

function ofSuggestion(suggestion, offsets) {
  const isOpen = suggestion.outcome === "open";
  return {
    key: `s-${suggestion.id}`,
    suggestion,
    statement: null,
    isOpen,
    isShown: isOpen || suggestion.outcome === "dismissed",
    rank: suggestion.position,
    kinds: [suggestion.stance],
    ...place(suggestion, suggestion.parts, offsets),
  };
}

// Null where its words are lost from the text; what was found altered is no longer in its parts.
function ofStatement(statement, offsets, suggestion = null) {
  const here = placeOf(statement);
  const kinds = [...new Set(statement.stances.map((one) => one.stance))];
  return (
    here && {
      key: suggestion ? `s-${suggestion.id}` : `m-${statement.id}`,
      suggestion,
      statement,
      isOpen: false,
      isShown: true,
      rank: -1,
      isAltered: here.status === "altered",
      kinds: kinds.length ? kinds : [acceptedStance(suggestion)],
      ...place(here, here.status === "marked" ? statement.parts : [], offsets),
    }
  );
}

// What was accepted without a claim still does what was suggested: its source declines to comment,
// or there is nothing to check. `_accepted_kind` in claims/admin/desk.py says the same.
function acceptedStance(suggestion) {
  if (!suggestion) return "unjudged";
  // Where there was a claim to bear on, it was corrected to bear on none.
  const wasTakenAway = suggestion.outcome === "edited" && (suggestion.wording || suggestion.claim);
  return wasTakenAway ? "unjudged" : suggestion.stance;
}

// What was just marked comes without its place: it is where it was marked.
function placeOf({ place, revision, start, end }) {
  if (place !== undefined) return place;
  return revision === config.revision ? { status: "marked", start, end } : null;
}

function place({ start, end }, parts, offsets) {
  const spans = parts?.length ? parts : [[start, end]];
  return {
    start,
    end,
    spans: spans.map(([from, to]) => [offsets.toUnits(from), offsets.toUnits(to)]),
  };
}

// How a line is drawn in the text; a dismissed one is not.
export function marksOf(lines) {
  return lines
    .filter((line) => line.isOpen || line.statement)
    .map((line) => (line.mark ??= markOf(line)));
}

function markOf({ key, spans, kinds, isOpen }) {
  const classes = kinds.map((kind) => `rd-${kind}`);
  if (isOpen) classes.push("rd-suggested");
  return { key, spans, classes, label: kinds.map(shortLabelOf).join(" ") };
}
