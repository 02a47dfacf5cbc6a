public import SourceText

extension Corpus {
    /// The files that it was read from, each once: the settings, then the records.
    public var sources: [SourceFile] {
        var seen: Set<ObjectIdentifier> = []
        return ([settings.file] + records.map(\.file)).filter { seen.insert(ObjectIdentifier($0)).inserted }
    }
}
