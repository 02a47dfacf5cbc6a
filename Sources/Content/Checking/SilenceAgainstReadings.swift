import SourceText

extension Check {
    /// An article that's silent on a point gives no value for it in another passage.
    static let silenceAgainstReadings = Check(kinds: [.readAfterAll]) { evidence in
        let corpus = evidence.corpus
        let silent = corpus.citations.filter { $0.says.contains(where: \.isSilence) }
        guard !silent.isEmpty else { return [] }
        var values: [ReadPoint: Located<String>] = [:]
        // What's said of something beside the claim says nothing of its points.
        for citation in corpus.citations where citation.scope != .other {
            for reading in citation.says where !reading.isSilence {
                let point = ReadPoint(citation, reading)
                if values[point] == nil { values[point] = reading.point }
            }
        }
        return silent.flatMap { citation in
            citation.says.compactMap { reading -> Finding? in
                guard reading.isSilence, let value = values[ReadPoint(citation, reading)] else { return nil }
                return .readAfterAll(
                    reading.point,
                    at: value,
                    in: corpus[citation.article],
                    corpus[citation.claim]
                )
            }
        }
    }
}

/// A cell of a claim's comparison table.
private struct ReadPoint: Hashable {
    let article: Index<Article>
    let claim: Index<Claim>
    let point: String

    init(_ citation: Citation, _ reading: Reading) {
        article = citation.article
        claim = citation.claim
        point = reading.point.value
    }
}

extension Reading {
    fileprivate var isSilence: Bool {
        if case .notMentioned = content { true } else { false }
    }
}

extension FindingKind {
    fileprivate static let readAfterAll = FindingKind(
        "read-after-all",
        .error,
        "An article is said to be silent on a point for which a passage of it gives a value."
    )
}

extension Finding {
    fileprivate static func readAfterAll(
        _ silence: Located<String>,
        at value: Located<String>,
        in article: Article,
        _ claim: Claim
    ) -> Finding {
        Finding(
            .readAfterAll,
            "'\(article.identifier)' is said to be silent on '\(silence.value)' of '\(claim.identifier)', yet a passage of it gives a value",
            at: silence.place,
            help: "leave '\(silence.value)' out here, or the value",
            notes: [Note("the value", at: value.place)]
        )
    }
}
