import SourceText
import TemplateLanguage

/// What a project's `words.yml` has and nothing prints: most often there's a slip in its key.
enum StrayWords {
    /// Keys of one's own are for one's own templates, which name them.
    ///
    /// - Parameter own: the project's files by path within `Templates/`.
    static func findings(among words: Words, _ own: [String: SourceFile]) -> [Finding] {
        guard !words.added.isEmpty else { return [] }
        let named = Set(own.filter { $0.key != "words.yml" }.values.flatMap(TemplateCompiler.names(in:)))
        return words.added.filter { !named.contains("words.\($0.value)") }.map { key in
            Finding(
                .strayWord,
                "'\(key.value)' is no word of the site, and no template names it",
                at: key.place,
                help: nearestName(to: key.value, among: words.builtInKeys).map {
                    "the nearest name is '\($0)'"
                }
                    ?? "a template of your own prints it by {{words.\(key.value)}}"
            )
        }
    }
}
