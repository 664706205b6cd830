// The keys of the page. None of them fires while somebody types, or with Control, Alt or Meta.

const OF_FIELDS = "input, textarea, select, [contenteditable], dialog, .rd-form";
// Held down, these go on; any other would handle what nobody has read.
const REPEATING = "jk";
const OF_BUTTONS = "a, button, summary, [role=button]";

// `keys` names what each key does; `first` is asked before them and takes a key by returning true.
export function listenForKeys(keys, first) {
  document.addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (target.closest(OF_FIELDS) || document.querySelector("dialog[open]")) return;
    if (first(event)) {
      event.preventDefault();
      return;
    }
    // A button or a link has a use of its own for it.
    if (event.key === "Enter" && target.closest(OF_BUTTONS)) return;
    const act = keys[event.key];
    if (!act || (event.repeat && !REPEATING.includes(event.key))) return;
    event.preventDefault();
    act();
  });
}
