import Content
import Quotations

/// What `prove` says of the wording that texts share: how much, and what wasn't followed.
struct WordingReport {
    let lines: [String]

    init(_ proven: Pipeline.Proven) {
        let runs = proven.lock.shared
        let pairs = Set(runs.map { [$0.article, $0.other] }).count
        let quoted = runs.reduce(0) { $0 + $1.words.quoted }
        let narrated = runs.reduce(0) { $0 + $1.words.narrated }
        let mixed = runs.reduce(0) { $0 + $1.words.mixed }
        let found =
            "\(counted(runs.count, "passage")) shared by \(counted(pairs, "pair")) of texts: "
            + "\(counted(quoted, "word")) that both quote, \(narrated) that neither does, \(mixed) that one does"
        lines = (runs.isEmpty ? [] : [found]) + [proven.leftOut?.words].compactMap(\.self)
    }
}

extension SharedRuns.LeftOut {
    /// Nil if nothing was left out.
    fileprivate var words: String? {
        let parts = [
            boilerplate > 0 ? "boilerplate in \(counted(boilerplate, "place"))" : nil,
            repetitions > 0 ? "\(counted(repetitions, "repetition")) within a text" : nil,
            passages > 0 ? "\(counted(passages, "passage")) beyond a text's hundred longest" : nil,
        ].compactMap(\.self)
        return parts.isEmpty ? nil : "left out of the comparison: " + parts.joined(separator: ", ")
    }
}
