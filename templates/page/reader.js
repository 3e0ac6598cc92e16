// Reads the page aloud with the browser's own voice, and marks what is being read.
// The page is whole without it: no script or no voice, no button.
(() => {
  "use strict";
  const button = document.getElementById("listen");
  const speech = window.speechSynthesis;
  if (!button || !speech || !window.SpeechSynthesisUtterance) return;

  const parts = [...document.querySelectorAll("h1, h2, main p")];
  let run = 0; // each press starts a new run, and the old one falls silent
  let marked = null;

  const mark = (part) => {
    if (marked) marked.classList.remove("reading");
    marked = part && (part.closest(".pair") || part);
    if (!marked) return;
    marked.classList.add("reading");
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    marked.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  };

  const stop = () => {
    run += 1;
    speech.cancel();
    mark(null);
    button.dataset.reading = "";
    button.textContent = button.dataset.start;
  };

  const say = (index, mine) => {
    if (mine !== run) return;
    if (index >= parts.length) return stop();
    const part = parts[index];
    const words = part.innerText.trim();
    if (!words) return say(index + 1, mine);
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = part.closest("[lang]").lang;
    utterance.rate = 0.9;
    utterance.onend = () => say(index + 1, mine);
    utterance.onerror = () => { if (mine === run) stop(); };
    mark(part);
    speech.speak(utterance);
  };

  button.addEventListener("click", () => {
    const reading = button.dataset.reading === "yes";
    stop();
    if (reading) return;
    button.dataset.reading = "yes";
    button.textContent = button.dataset.stop;
    say(0, run);
  });
  window.addEventListener("pagehide", stop);
  button.hidden = false;
})();
