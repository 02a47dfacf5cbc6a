/// What stands in an HTML file, as far as the rules for sites ask for it.
struct HTMLPage: Sendable {
    struct Element: Sendable {
        let name: String
        let attributes: [(name: String, value: String)]
        /// Whether it belongs to a figure, or is one.
        let isInSVG: Bool
        /// The text directly in it, without that of the elements in it.
        var text = ""

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

        /// Whether it's a script that no browser runs.
        var isData: Bool { name == "script" && self["type"] == "application/ld+json" }
    }

    /// In the order in which they begin.
    var elements: [Element] = []
    /// What an HTML parser would have to mend.
    var faults: [String] = []

    func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// What the page says of itself in terms of Open Graph.
    func property(_ name: String) -> String? {
        elements("meta").first { $0["property"] == name }?["content"]
    }

    /// What it tells programs.
    var data: [Element] { elements.filter(\.isData) }

    var ids: [String] { elements.compactMap { $0["id"] } }
}
