import FrontMatter
import SourceText

extension Check {
    /// What's confirmed is a warning that a record or passage can have.
    static let confirmedCodes = Check(kinds: [.unknownCode]) { evidence in
        let corpus = evidence.corpus
        let passages =
            corpus.articles.flatMap(\.passages) + corpus.claims.flatMap { $0.citations.map(\.passage) }
        let confirmations = corpus.records.map(\.confirmed) + passages.map(\.confirmed)
        let settled = confirmations.flatMap(\.entries)
        let codes = ContentFindings.confirmable.map(\.code)
        let known = Set(codes)
        return settled.filter { !known.contains($0.key.value) }.map { .unknownCode($0.key, codes) }
    }
}

extension FindingKind {
    fileprivate static let unknownCode = FindingKind(
        "unknown-code",
        .error,
        "What's confirmed isn't a warning that can be settled."
    )
}

extension Finding {
    fileprivate static func unknownCode(_ code: Located<String>, _ codes: [String]) -> Finding {
        let other = ContentFindings.all.first { $0.code == code.value }
        let message =
            switch other?.severity {
            case nil: "no finding has the code '\(code.value)'"
            case .error: "'\(code.value)' is an error, which can't be confirmed, only mended"
            case .warning: "'\(code.value)' can't be confirmed: it isn't about what a record says"
            }
        let nearest = other == nil ? nearestName(to: code.value, among: codes) : nil
        return Finding(
            .unknownCode,
            message,
            at: code.place,
            help: nearest.map { "the nearest code is '\($0)'" }
                ?? "codes that can be confirmed: \(codes.joined(separator: ", "))"
        )
    }
}
