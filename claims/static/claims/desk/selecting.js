// What the vendored library is used for: it knows when text was selected with a mouse, a finger or
// the keyboard, in every browser. What it would paint is painted by paint.js.

const NOTHING = () => {};

const paintNothing = () => ({
  destroy: NOTHING,
  on: () => NOTHING,
  redraw: NOTHING,
  setFilter: NOTHING,
  setStyle: NOTHING,
  setVisible: NOTHING,
});

// Call `take(start, end)`, in UTF-16 units, whenever somebody has selected text or changed that.
// Returns what forgets the selection.
export function onSelection(container, take) {
  const annotator = globalThis.RecogitoJS.createTextAnnotator(container, { renderer: paintNothing });
  const { store } = annotator.state;
  const taken = ({ id, target: { selector } }) => {
    for (const other of store.all()) if (other.id !== id) store.deleteAnnotation(other.id);
    take(...(selectedNow(container) ?? edgesOf(selector)));
  };
  annotator.on("createAnnotation", taken);
  annotator.on("updateAnnotation", taken);
  return () => {
    store.clear();
    document.getSelection().removeAllRanges();
  };
}

function edgesOf(selector) {
  const starts = selector.map((one) => one.start);
  const ends = selector.map((one) => one.end);
  return [Math.min(...starts), Math.max(...ends)];
}

// The library looks a moment after each change: what was selected last, just before the button was
// let go, it may not have seen.
function selectedNow(container) {
  const selection = document.getSelection();
  if (selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(container);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) > 0) {
    whole.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) < 0) {
    whole.setEnd(range.endContainer, range.endOffset);
  }
  const before = document.createRange();
  before.setStart(container, 0);
  before.setEnd(whole.startContainer, whole.startOffset);
  const start = before.toString().length;
  return [start, start + whole.toString().length];
}
