import Content
public import SourceText

/// A claim that readers knew and don't find any more: neither withdrawn nor another claim's former name.
public struct VanishedClaim: Sendable {
    let name: RecordName
    let sentence: String
    /// The file that it was written in, as that was read.
    let formerFile: String
    /// Where it stands now as a draft; nil where its record is gone.
    let draft: Place?
}

extension VanishedClaim {
    init(_ former: Claim, now corpus: Corpus) {
        name = former.name
        sentence = former.claim
        formerFile = former.common.file.path
        draft = corpus.claims.first { $0.identifier == former.identifier }?.common.place
    }

    /// - Parameters:
    ///   - revision: the one at which readers knew it, as the user named it.
    ///   - path: what a file that was read then is called now.
    public func finding(since revision: String, path: (String) -> String) -> Finding {
        let isThere = "“\(sentence)” was published at \(revision)"
        let withdraw =
            "with 'assessment: {status: withdrawn}' and, among its changes, one of kind: withdrawal that says why, its page stays for whoever comes by a link"
        guard let draft else {
            return Finding(
                .vanishedClaim,
                "\(isThere), and its record is gone",
                at: Place(path: path(formerFile)),
                help: [
                    "bring the record back and withdraw it: \(withdraw)",
                    "or, if another claim says it now, name it there: 'formerly: [\(name.identifier)]', behind that claim's own name if it was published too, 'formerly: [ITS-NAME, \(name.identifier)]', by the first of which feeds know its entries",
                ]
            )
        }
        return Finding(
            .vanishedClaim,
            "\(isThere), and is a draft now",
            at: draft,
            help: "take 'draft' away and withdraw it: \(withdraw)"
        )
    }
}

/// The kinds of finding that comparing two states of a briefing reports.
public enum DifferenceFindings {
    public static let all: [FindingKind] = [.vanishedClaim]
}

extension FindingKind {
    fileprivate static let vanishedClaim = FindingKind(
        "vanished-claim",
        .error,
        "A claim that was published is gone, and wasn't withdrawn."
    )
}
