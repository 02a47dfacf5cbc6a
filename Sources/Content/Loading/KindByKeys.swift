import FrontMatter
import SourceText

// By its keys a record can be told from those of other kinds, wherever it was put.

extension RecordKind {
    /// The one kind whose records can have all of these keys; nil if there's none, or several.
    static func only(with keys: [String]) -> RecordKind? {
        let kinds = ownKeys.filter { telling(keys).isSubset(of: $0.keys) }
        return kinds.count == 1 ? kinds[0].kind : nil
    }

    /// Another kind whose records alone can have all of these keys, most of which are none of this kind.
    fileprivate func other(with keys: [String]) -> RecordKind? {
        let telling = Self.telling(keys)
        let known = Self.ownKeys.first { $0.kind == self }?.keys ?? []
        guard telling.subtracting(known).count * 2 > telling.count else { return nil }
        return Self.only(with: keys)
    }

    /// Those of some keys that don't stand in records of every kind.
    private static func telling(_ keys: [String]) -> Set<String> {
        let common = ownKeys.dropFirst().reduce(ownKeys[0].keys) { $0.intersection($1.keys) }
        return Set(keys).subtracting(common).subtracting(RecordLines.keys)
    }

    private static let ownKeys = allCases.map { kind -> (kind: RecordKind, keys: Set<String>) in
        guard case .keys(let keys) = kind.schema.form else { return (kind, []) }
        return (kind, Set(keys.map(\.name)))
    }
}

extension Finding {
    /// What's told of a record in the folder of one kind that's of another kind by its keys; nil if it isn't.
    static func wrongFolder(of keys: [Located<String>], in kind: RecordKind) -> Finding? {
        guard let other = kind.other(with: keys.map(\.value)) else { return nil }
        let place = keys[0].place
        let content = place.path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        let folder = (content + [other.folder[...]]).joined(separator: "/")
        return Finding(
            LoadingFindings.wrongFolder,
            "these are the keys of \(other.withArticle), and this is the folder of \(kind.folder)",
            at: place,
            help: "move \(place.isInLines ? "this line to a file in" : "the file to") '\(folder)'"
        )
    }
}
