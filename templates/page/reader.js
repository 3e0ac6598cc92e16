// What readers change for themselves, kept on their device, and the browser's own voice.
// The page is whole without it: no script, no controls; no voice, no buttons for it.
(() => {
  "use strict";
  const root = document.documentElement;
  const KEY = "easyread";
  let chosen = {};

  // A browser may refuse to keep anything: then a choice lasts as long as the page.
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    if (kept && typeof kept === "object") chosen = kept;
  } catch { chosen = {}; }
  const keep = () => {
    try { localStorage.setItem(KEY, JSON.stringify(chosen)); } catch { /* see above */ }
  };
  const look = () => {
    for (const name of ["text", "pictures", "colours", "lines"]) {
      if (chosen[name]) root.dataset[name] = chosen[name];
      else delete root.dataset[name];
    }
  };
  look(); // at once, so that the page never jumps

  const looks = () => {
    const box = document.getElementById("looks");
    const form = box.querySelector("form");
    const fill = () => {
      for (const input of form.elements) {
        if (input.type === "radio") input.checked = input.value === (chosen[input.name] || "");
      }
    };
    form.addEventListener("change", ({ target }) => {
      chosen[target.name] = target.value;
      look();
      keep();
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      chosen = {};
      fill();
      look();
      keep();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    fill();
    box.hidden = false;
  };

  const voice = () => {
    const speech = window.speechSynthesis;
    if (!speech || !window.SpeechSynthesisUtterance) {
      document.getElementById("speed").hidden = true;
      return;
    }
    const bar = document.getElementById("voice");
    const [listen, one, back, next] = ["listen", "this", "back", "next"].map((id) => document.getElementById(id));
    const parts = [...document.querySelectorAll("h1, h2, main p, main li:not(.pair, .step-of)")]
      .filter((part) => part.textContent.trim() && !part.closest("[hidden]"));
    let run = 0; // each press starts a new run, and the old one falls silent
    let at = -1;
    let marked = null;

    const mark = (index) => {
      if (marked) marked.classList.remove("reading");
      at = index;
      const part = parts[index];
      marked = part ? part.closest(".pair") || part : null;
      back.hidden = next.hidden = !marked;
      bar.classList.toggle("on", Boolean(marked));
      if (!marked) return;
      marked.classList.add("reading");
      const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      // In the middle of what the buttons leave free, or right below them.
      const box = marked.getBoundingClientRect();
      const taken = bar.offsetHeight + 8;
      const above = taken + Math.max(0, (window.innerHeight - taken - box.height) / 2);
      window.scrollBy({ top: box.top - above, behavior: still ? "auto" : "smooth" });
    };
    const hush = () => {
      run += 1;
      speech.cancel();
      listen.dataset.reading = "";
      listen.textContent = listen.dataset.start;
    };
    const stop = () => {
      const held = [back, next].includes(document.activeElement);
      hush();
      mark(-1);
      if (held) listen.focus();
    };
    const say = (index, then) => {
      hush();
      if (index >= parts.length) return stop();
      const mine = run;
      const utterance = new SpeechSynthesisUtterance(parts[index].innerText.trim());
      utterance.lang = parts[index].closest("[lang]").lang;
      utterance.rate = Number(chosen.speed) || 0.9;
      utterance.onend = () => { if (mine === run) then(index); };
      utterance.onerror = () => { if (mine === run) stop(); };
      listen.dataset.reading = "yes";
      listen.textContent = listen.dataset.stop;
      mark(index);
      speech.speak(utterance);
    };
    const onwards = (index) => say(index + 1, onwards);
    const inView = () => {
      const top = bar.getBoundingClientRect().bottom;
      const found = parts.findIndex((part) => part.getBoundingClientRect().top >= Math.max(0, top));
      return Math.max(0, found);
    };

    listen.addEventListener("click", () => {
      if (listen.dataset.reading) stop();
      else say(Math.max(0, at), onwards);
    });
    // One sentence stays marked when it has been read: Back and Next go on from there.
    one.addEventListener("click", () => say(at < 0 ? inView() : at, hush));
    back.addEventListener("click", () => say(Math.max(0, at - 1), hush));
    next.addEventListener("click", () => say(Math.min(parts.length - 1, at + 1), hush));
    document.querySelector("main").addEventListener("click", (event) => {
      const pair = event.target.closest(".pair");
      if (at < 0 || !pair || event.target.closest("a") || String(getSelection())) return;
      say(parts.findIndex((part) => pair.contains(part)), hush);
    });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && at >= 0) stop(); });
    window.addEventListener("pagehide", stop);
    bar.hidden = false;
  };

  document.addEventListener("DOMContentLoaded", () => { looks(); voice(); });
})();
