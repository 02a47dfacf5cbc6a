"""The pages' own policy lets nothing run, show or send itself that isn't a file of the site."""

REFUSED = """async () => {
    const refused = new Set();
    document.addEventListener("securitypolicyviolation", (event) => refused.add(event.effectiveDirective));
    const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
    add("script", { textContent: "window.ran = true" });
    add("style", { textContent: "body { display: none }" });
    add("img", { src: "https://example.org/pixel.gif" });
    add("iframe", { src: "https://example.org/" });
    await fetch("https://example.org/").catch(() => {});
    const form = document.createElement("form");
    form.action = "https://example.org/";
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { ran: window.ran === true, hidden: getComputedStyle(document.body).display === "none", refused: [...refused].sort() };
}"""


def test_the_policy_refuses_what_isnt_the_sites(browser, published):
    """A script and a style within the page, and a picture, a frame, a fetch and a form to elsewhere."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{published.folder.as_uri()}/chronology.html")
        address = page.url
        tried = page.evaluate(REFUSED)
        assert not tried["ran"] and not tried["hidden"]
        assert page.url == address, "the form was sent"
        # That a form was refused is told late or not at all, as the window would have gone by then.
        refused = set(tried["refused"]) - {"form-action"}
        assert refused == {"connect-src", "frame-src", "img-src", "script-src-elem", "style-src-elem"}


def test_the_policy_stands_before_all_that_it_rules(sites):
    """A policy rules only what comes after it in the head."""
    for site in sites:
        for path in site.pages:
            text = (site.folder / path).read_text(encoding="utf-8")
            policy = text.index('http-equiv="Content-Security-Policy"')
            loading = [text.find(tag) for tag in ("<link", "<script", "<style", "<img") if tag in text]
            assert policy < min(loading), f"{site}/{path} loads something before its policy"
            assert "unsafe" not in text[policy : text.index(">", policy)], f"{site}/{path}"


FONTS = """async () => {
    const refused = [];
    document.addEventListener("securitypolicyviolation", (event) => refused.push(event.blockedURI));
    for (const address of ["theme/favicon.svg", "https://example.org/font.woff2"]) {
        await new FontFace("Own", `url(${address})`).load().catch(() => {});
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return refused;
}"""


def test_the_policy_lets_fonts_of_the_theme_load(browser, published):
    """That the file isn't a font is found out by reading it; the policy would have kept it from that."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{published.folder.as_uri()}/index.html")
        assert page.evaluate(FONTS) == ["https://example.org/font.woff2"]
