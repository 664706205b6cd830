// What the vendored library is used for: it knows how text is selected with a mouse, a finger or
// the keyboard in every browser, and tells where. What it would paint is painted by paint.js.

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
    take(
      Math.min(...selector.map((one) => one.start)),
      Math.max(...selector.map((one) => one.end)),
    );
  };
  annotator.on("createAnnotation", taken);
  annotator.on("updateAnnotation", taken);
  return () => {
    store.clear();
    document.getSelection().removeAllRanges();
  };
}
