import Content

extension Pipeline.Proven {
    /// What's said where the texts aren't at hand, and the lock stands in for them; nil where nothing is missing.
    var noteOnTexts: String? {
        guard case .absent(let folder) = project.texts, corpus.articles.contains(where: { $0.text != nil })
        else {
            return nil
        }
        let reason = folder.map { " (there is no folder '\($0.path)'\($0.proposal))" } ?? ""
        return "the texts aren't at hand\(reason): what's proven is what the lock says"
    }
}
