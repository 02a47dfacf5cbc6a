import Foundation
import Testing

/// Something that holds of every site that Verbatim makes.
struct SiteRule: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What breaks the rule, in a line for each.
    let breaches: @Sendable (BuiltSite) -> [String]

    init(_ sentence: String, _ breaches: @escaping @Sendable (BuiltSite) -> [String]) {
        testDescription = sentence
        self.breaches = breaches
    }

    /// A rule for each page on its own.
    init(page sentence: String, _ breaches: @escaping @Sendable (HTMLPage) -> [String]) {
        self.init(sentence) { site in
            site.sortedPages.flatMap { path, page in breaches(page).map { "\(path): \($0)" } }
        }
    }

    static let all = [
        wellFormed, essentials, selfDescribed, claimsAsClaims, uniqueIDs, liveLinks, nothingInline,
        nothingLoaded, noLeaks, noOtherCSS,
        reachable, size, theme,
    ]
}

extension SiteRule {
    static let wellFormed = SiteRule(page: "nothing in a page needs mending by a browser") { $0.faults }

    static let essentials = SiteRule(
        page: "each page has a language, a title, one h1, one main and a strict Content-Security-Policy"
    ) { page in
        var missing: [String] = []
        if page.elements("html").first?["lang"]?.isEmpty ?? true { missing.append("no lang") }
        let elements = page.elements.filter { !$0.isInSVG }
        if !elements.contains(where: { $0.name == "title" && !$0.text.isEmpty }) {
            missing.append("no title")
        }
        for name in ["h1", "main", "title"] {
            let count = elements.count { $0.name == name }
            if count != 1 { missing.append("\(count) <\(name)>") }
        }
        let policy = page.elements("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"]
        if !(policy?.hasPrefix("default-src 'none'; ") ?? false) || policy?.contains("unsafe") ?? true
            || policy?.contains("http") ?? true || policy?.contains("*") ?? true
        {
            missing.append("no strict policy: \(policy ?? "none")")
        }
        return missing
    }

    static let selfDescribed = SiteRule(page: "each page describes itself briefly, and its data can be read")
    { page in
        var missing: [String] = []
        for name in ["og:title", "og:type", "og:site_name", "og:description"] where page.property(name) == nil
        {
            missing.append("no \(name)")
        }
        let description = page.elements("meta").first { $0["name"] == "description" }?["content"] ?? ""
        if description.isEmpty || description.utf8.count > 250
            || description != page.property("og:description")
        {
            missing.append("no brief description: '\(description)'")
        }
        let address = page.elements("link").first { $0["rel"] == "canonical" }?["href"]
        if address != page.property("og:url") { missing.append("the canonical address isn't og:url") }
        for script in page.data where (try? JSONSerialization.jsonObject(with: Data(script.text.utf8))) == nil
        {
            missing.append("data that isn't JSON: \(script.text)")
        }
        return missing
    }

    static let claimsAsClaims = SiteRule(
        "no page of a claim, a source or a statement is titled as if what it says were so"
    ) {
        site in
        let labels = ["claims/": "Claim: ", "articles/": "Source: ", "statements/": "Statement: "]
        return site.sortedPages.flatMap { path, page -> [String] in
            guard let label = labels.first(where: { path.hasPrefix($0.key) })?.value,
                !path.hasSuffix("/index.html"), !path.contains("/index.")
            else { return [] }
            let titles = [page.elements("title").first?.text, page.property("og:title")]
            return titles.filter { !($0?.hasPrefix(label) ?? false) }.map { "\(path): \($0 ?? "no title")" }
        }
    }

    static let uniqueIDs = SiteRule(page: "an id stands once in a page") { page in
        Dictionary(page.ids.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys.sorted()
            .map { "'\($0)' is the id of several elements" }
    }

    static let liveLinks = SiteRule("every internal link is relative and leads to a file and anchor") {
        site in
        let anchors = site.pages.mapValues { Set($0.ids) }
        return site.links.filter { !$0.isExternal }.compactMap { link in
            let breach = "\(link.page): '\(link.address)'"
            guard let (path, anchor) = site.resolve(link.address, from: link.page) else {
                return "\(breach) isn't a relative link within the site"
            }
            guard site.files[path] != nil else { return "\(breach) leads nowhere" }
            guard let anchor, let ids = anchors[path], !ids.contains(anchor) else { return nil }
            return "\(breach) names an anchor that isn't there"
        }
            + site.sortedPages.flatMap { path, page in
                ["headers", "for", "aria-labelledby", "aria-describedby", "aria-controls"].flatMap { name in
                    page.elements.compactMap { $0[name] }.flatMap { $0.split(separator: " ") }
                        .filter { !(anchors[path]?.contains(String($0)) ?? false) }
                        .map { "\(path): \(name)=\"\($0)\" names an id that isn't there" }
                }
            }
    }

    static let nothingInline = SiteRule(page: "no page has a script or a style of its own") { page in
        page.elements.flatMap { element -> [String] in
            var breaches = element.attributes.filter { $0.name == "style" || $0.name.hasPrefix("on") }
                .map { "<\(element.name)> has '\($0.name)'" }
            if element.name == "style" { breaches.append("<style>") }
            if element.name == "script", !element.isData, element["src"] == nil || !element.text.isEmpty {
                breaches.append("<script> with text")
            }
            return breaches
        }
    }

    static let nothingLoaded = SiteRule("nothing is loaded from elsewhere") { site in
        site.links.filter { $0.isExternal && !$0.isForPeople }.map { "\($0.page): loads '\($0.address)'" }
    }

    static let noLeaks = SiteRule("no template tag, private character or control character is left over") {
        site in
        site.files.sorted { $0.key < $1.key }.filter { !$0.key.hasPrefix("theme/") }.flatMap { path, data in
            // Braces of data are none of a template's.
            let script = try? Regex("<script type=\"application/ld.json\">[^<]*</script>")
            let page = String(decoding: data, as: UTF8.self)
            let text = script.map { page.replacing($0, with: "") } ?? page
            let tags = path.hasSuffix(".json") ? [] : ["{{", "}}"].filter { text.contains($0) }
            let scalars = Set(text.unicodeScalars.filter(isLeak))
                // The lines of CSV end with two characters.
                .subtracting(path.hasSuffix(".csv") ? ["\r"] : []).sorted()
                .map { "\(path): U+\(String($0.value, radix: 16, uppercase: true))" }
            return tags.map { "\(path): '\($0)'" } + scalars
        }
    }

    static let noOtherCSS = SiteRule("a stylesheet loads nothing") { site in
        site.files.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".css") }.flatMap { path, data in
            let text = String(decoding: data, as: UTF8.self)
            return ["@import", "url(", "http:", "https:", "//"].filter { text.contains($0) }
                .map { "\(path): '\($0)'" }
        }
    }

    /// Parts of the search's index name one another; `SearchIndexTests` reads them all from the first.
    static let reachable = SiteRule("every file but the search's parts can be reached from index.html") {
        site in
        let links = Dictionary(grouping: site.links.filter { !$0.isExternal }, by: \.page)
        var reached: Set = ["index.html"]
        var waiting = ["index.html"]
        while let page = waiting.popLast() {
            for link in links[page] ?? [] {
                guard let path = site.resolve(link.address, from: page)?.path, reached.insert(path).inserted
                else { continue }
                waiting.append(path)
            }
        }
        // What has moved is reached by those who were there before.
        let moved = site.pages.filter { $0.value.elements("meta").contains { $0["http-equiv"] == "refresh" } }
        return site.files.keys.filter { !reached.contains($0) && moved[$0] == nil }
            .filter { !["404.html", "sitemap.xml", manifest].contains($0) && !$0.hasPrefix("search/") }
            .sorted()
    }

    static let size = SiteRule("no page is larger than 1 MB") { site in
        site.files.filter { $0.key.hasSuffix(".html") && $0.value.count > 1_000_000 }.keys.sorted()
    }

    static let theme = SiteRule("the stylesheets are smaller than 40 kB, and the scripts than 30 kB") {
        site in
        [(".css", 40_000), (".js", 30_000)].compactMap { ending, most in
            let files = site.files.filter { $0.key.hasPrefix("theme/") && $0.key.hasSuffix(ending) }
            let bytes = files.values.reduce(0) { $0 + $1.count }
            return bytes < most ? nil : "theme/*\(ending): \(bytes) bytes"
        }
    }
}

private let manifest = ".verbatim-manifest"

private func isLeak(_ scalar: UnicodeScalar) -> Bool {
    scalar.properties.generalCategory == .privateUse
        || scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
}
