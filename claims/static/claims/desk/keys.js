// The keys of the page. None of them fires while somebody types, or with Control, Alt or Meta.

const OF_FIELDS = "input, textarea, select, [contenteditable], dialog, .rd-form";
// Held down, these go on; any other would handle what nobody has read.
const REPEATING = "jk";
const OF_BUTTONS = "a, button, summary, [role=button]";
// Who speaks to the computer, or types beside the keys, turns them off; the browser remembers it.
const REMEMBERED = "desk-keys";

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
    if (!areOn()) return;
    // A button or a link has a use of its own for it.
    if (event.key === "Enter" && target.closest(OF_BUTTONS)) return;
    const act = keys[event.key];
    if (!act || (event.repeat && !REPEATING.includes(event.key))) return;
    event.preventDefault();
    act();
  });
}

function areOn() {
  return document.getElementById("rd-keys-on").checked;
}

// The box in the dialog that turns them off and on.
export function rememberKeys() {
  const box = document.getElementById("rd-keys-on");
  try {
    box.checked = localStorage.getItem(REMEMBERED) !== "off";
    box.addEventListener("change", () => localStorage.setItem(REMEMBERED, box.checked ? "on" : "off"));
  } catch {
    // A browser that remembers nothing forgets this too.
  }
}
