// Keeps text and list in step: who scrolls the text finds the list where they read.

import { count } from "./offsets.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const wide = matchMedia("(min-width: 1025px)");

function bring(target, block) {
  target.scrollIntoView({ block, behavior: calm.matches ? "instant" : "smooth" });
}

export class Step {
  // `lines()` are those of the list, in the order of the text.
  constructor({ painter, list, lines }) {
    Object.assign(this, { painter, list, lines });
    this.held = 0;
    let asked = false;
    document.addEventListener(
      "scroll",
      (event) => {
        if (event.target !== document || asked) return;
        asked = true;
        requestAnimationFrame(() => {
          asked = false;
          if (wide.matches && performance.now() > this.held) this.#follow();
        });
      },
      { passive: true },
    );
  }

  // Show a line in the text and in the list. Both may be far from where the reader is, and where
  // one stands below the other only one can be seen: `inText` says which.
  show(key, { inText = false } = {}) {
    // The scrolling that comes of it is not the reader's.
    this.held = performance.now() + 1000;
    const [passage] = this.painter.elements(key);
    if (wide.matches || inText) {
      // At the top, as the form covers what is below.
      if (passage && !isInView(passage)) bring(passage, wide.matches ? "center" : "start");
      this.#intoList(key);
    } else {
      const item = this.list.item(key);
      if (item) bring(item, "nearest");
    }
  }

  // Bring the list to the first line whose passage is below the upper edge of the window.
  #follow() {
    const lines = this.lines().filter((line) => line.isOpen || line.statement);
    const first = count(lines.length, (n) => {
      const [passage] = this.painter.elements(lines[n].key);
      return passage !== undefined && passage.getBoundingClientRect().bottom < 80;
    });
    if (lines[first]) this.#intoList(lines[first].key, "start");
  }

  // The list has an edge of its own on wide screens; the page is not to move with it.
  #intoList(key, block = "nearest") {
    const item = this.list.item(key);
    if (!item) return;
    const frame = this.list.container.closest(".rd-scroll");
    if (!wide.matches || !frame) return;
    const [inner, outer] = [item.getBoundingClientRect(), frame.getBoundingClientRect()];
    const above = inner.top - outer.top - 8;
    const below = inner.bottom - outer.bottom + 8;
    if (block === "start") frame.scrollTop += above;
    else if (above < 0) frame.scrollTop += above;
    else if (below > 0) frame.scrollTop += Math.min(below, above);
  }
}

function isInView(target) {
  const { top, bottom } = target.getBoundingClientRect();
  return wide.matches ? top > 60 && bottom < innerHeight - 60 : top > 0 && bottom < innerHeight / 4;
}
