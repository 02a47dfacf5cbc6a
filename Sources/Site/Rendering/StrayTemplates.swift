import Content
import SourceText
import TemplateLanguage

/// What stands in `Templates/` and is used for nothing: most often there's a slip in its name.
enum StrayTemplates {
    /// A template is used if a page is made from it, a partial if it takes the place of a built-in one or if one of the
    /// project's own templates includes it; everything in `theme/` goes to the site.
    ///
    /// - Parameter own: the project's files by path within `Templates/`.
    static func findings(among own: [String: SourceFile]) -> [Finding] {
        let unknown = own.filter { BuiltInTemplates.files[$0.key] == nil && !$0.key.hasPrefix("theme/") }
        guard !unknown.isEmpty else { return [] }
        let included = Set(own.values.flatMap(TemplateCompiler.partials(of:)))
            .union(BuiltInTemplates.files.keys.compactMap(SiteTemplates.partialName))
        return unknown.filter { !isPartial($0.key, among: included) }.map(stray).sorted()
    }

    private static func isPartial(_ path: String, among included: Set<String>) -> Bool {
        SiteTemplates.partialName(path).map(included.contains) ?? false
    }

    private static func stray(_ path: String, _ file: SourceFile) -> Finding {
        let use =
            SiteTemplates.partialName(path).map {
                "no template includes it: write {{> \($0)}} where it belongs"
            }
            ?? "no page is made from it; a partial of your own stands in Templates/partials"
        return Finding(
            LoadingFindings.strayFile,
            "this is no template that is used, and is left out",
            at: Place(path: file.path),
            help: nearest(to: path).map { "the nearest name is '\($0)'" } ?? use
        )
    }

    /// The built-in template that a path is most likely meant to name, in whatever folder.
    private static func nearest(to path: String) -> String? {
        let known = BuiltInTemplates.files.keys.filter { !$0.hasPrefix("theme/") }.sorted()
        let alike = known.first { name(of: $0) == name(of: path) }
        return alike
            ?? nearestName(to: name(of: path), among: known.map(name)).flatMap { nearest in
                known.first { name(of: $0) == nearest }
            }
    }

    /// `claim-line` of `partials/claim-line.md`.
    private static func name(of path: String) -> String {
        String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
    }
}
