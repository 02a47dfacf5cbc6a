import SourceText

/// The theme as it stands inside a single file, with the policy that allows it and nothing else.
struct InlinedTheme: Sendable {
    let styles: [UInt8]
    let scripts: [UInt8]
    let policy: String
    /// What style sheets name and couldn't be embedded.
    let missing: [LeftOutFile]

    /// - Parameters:
    ///   - styles: those that the file's pages load, in the order of their cascade.
    ///   - scripts: those that the file's pages load, in the order in which they're met.
    init(
        _ assets: [(path: String, file: SourceFile)],
        styles: [Route],
        scripts: [Route],
        _ embedded: EmbeddedFiles
    ) {
        func files(_ routes: [Route]) -> [(path: String, file: SourceFile)] {
            var loaded: Set<Route> = []
            return routes.filter { loaded.insert($0).inserted }
                .compactMap { route in assets.first { $0.path == route.path } }
        }
        var missing: [LeftOutFile] = []
        let styles = files(styles).map { path, file in
            let text = StyleSheet.replacingAddresses(in: file.text(file.bytes.indices)) { address in
                switch SiteAddress(address, in: path) {
                case .elsewhere: return nil
                case .nowhere: missing.append(embedded.leftOut(address, at: nil))
                // `url(#id)` names something in the page.
                case .file(path, _): return nil
                case .file(let resource, _):
                    if let embedded = embedded.address(of: resource) { return embedded }
                    missing.append(embedded.leftOut(address, at: resource))
                }
                return "data:,"
            }
            return InlinedText(text, in: .style)
        }
        let scripts = files(scripts).map { InlinedText($0.file.text($0.file.bytes.indices), in: .script) }
        self.styles = styles.flatMap(\.html)
        self.scripts = scripts.flatMap(\.html)
        self.missing = missing
        policy = [
            "default-src 'none'", Self.directive("style-src", styles), Self.directive("script-src", scripts),
            "img-src data:", "font-src data:", "base-uri 'none'", "form-action 'none'",
        ].compactMap(\.self).joined(separator: "; ")
    }

    private static func directive(_ name: String, _ texts: [InlinedText]) -> String? {
        texts.isEmpty ? nil : ([name] + texts.map(\.source)).joined(separator: " ")
    }
}
