// Keeps an open page of a preview as it's written now. It's part of no published page.
(() => {
  const version = document.currentScript.dataset.version;
  const place = history.state?.previewPlace;

  // A page that was loaded anew stands where its reader was.
  if (place) {
    history.replaceState({ ...history.state, previewPlace: undefined }, "");
    addEventListener("load", () => scrollTo({ left: place[0], top: place[1], behavior: "instant" }));
  }

  const listen = () => {
    const address = new URL("/.verbatim/news", location.origin.replace(/^http/, "ws"));
    address.searchParams.set("path", location.pathname);
    address.searchParams.set("version", version);
    const news = new WebSocket(address);
    news.onmessage = (message) => {
      if (message.data === "changed") {
        history.replaceState({ ...history.state, previewPlace: [scrollX, scrollY] }, "");
        location.reload();
      } else {
        show(message.data.replace(/^findings:/, ""));
      }
    };
    // The preview was ended, and may be started again.
    news.onclose = () => setTimeout(listen, 1000);
  };

  // What's wrong stands in a tree of its own, which the page's looks don't reach.
  const show = (findings) => {
    const former = document.querySelector("verbatim-findings");
    const wasOpen = former?.shadowRoot.querySelector("details.sound[open]");
    former?.remove();
    if (!findings) return;
    const panel = document.createElement("verbatim-findings");
    panel.attachShadow({ mode: "open" }).innerHTML =
      `<link rel="stylesheet" href="/.verbatim/preview.css"><div class="findings" role="status">${findings}</div>`;
    const warnings = panel.shadowRoot.querySelector("details.sound");
    if (wasOpen && warnings) warnings.open = true;
    document.body.append(panel);
  };

  listen();
})();
