import SourceText

extension Check {
    /// A name leads to one record: the old ones of claims, and those by which texts name actors.
    static let namesOfRecords = Check(kinds: [.formerNameTaken, .sharedName, .relatedToItself]) { evidence in
        formerNames(in: evidence.corpus) + actorNames(in: evidence.corpus)
            + evidence.corpus.claims.flatMap(relatedToItself)
    }

    private static func formerNames(in corpus: Corpus) -> [Finding] {
        var first: [Identifier: Located<Identifier>] = [:]
        // One that the claim bears again leads to it as it did.
        let names = corpus.claims.flatMap { claim in claim.formerly.filter { $0.value != claim.identifier } }
        return names.compactMap { former -> Finding? in
            if let living: Index<Claim> = corpus.names.find(former.value) {
                return .formerNameTaken(
                    former,
                    "'\(former.value)' is the name of a claim, so it can't be an old one of another",
                    Finding.Note("the claim", at: corpus[living].common.place)
                )
            }
            guard let other = first[former.value] else {
                first[former.value] = former
                return nil
            }
            let message =
                "'\(former.value)' is named twice as an old name, and its page can point to one claim only"
            return .formerNameTaken(former, message, Finding.Note("the first one", at: other.place))
        }
    }

    private static func actorNames(in corpus: Corpus) -> [Finding] {
        var first: [String: Index<Actor>] = [:]
        return corpus.actors.indexed.flatMap { index, actor in
            ([actor.fullName] + actor.aliases.map(\.value)).flatMap { name -> [Finding] in
                guard let other = first[name] else {
                    first[name] = index
                    return []
                }
                return other == index ? [] : .sharedName(name, of: actor, corpus[other])
            }
        }
    }

    private static func relatedToItself(_ claim: Claim) -> [Finding] {
        claim.related.filter { $0.claim.value == claim.identifier }.map { related in
            Finding(
                .relatedToItself,
                "the claim names itself under '\(related.relation.rawValue)'",
                at: related.claim.place,
                help: "name another claim, or leave it out"
            )
        }
    }
}

extension Actor {
    /// Where a name or alias of it is written.
    fileprivate func place(of name: String) -> Place {
        fullName == name
            ? common.place(of: "name") : aliases.first { $0.value == name }?.place ?? common.place
    }
}

extension FindingKind {
    fileprivate static let formerNameTaken = FindingKind(
        "former-name-taken",
        .error,
        "An old name of a claim is the name of another claim, or an old name of one."
    )
    fileprivate static let sharedName = FindingKind(
        "shared-name",
        .warning,
        "Two actors have one name or alias, so that the bare name counts as neither."
    )
    fileprivate static let relatedToItself = FindingKind(
        "related-to-itself",
        .error,
        "A claim names itself as related."
    )
}

extension Finding {
    fileprivate static func formerNameTaken(
        _ former: Located<Identifier>,
        _ message: String,
        _ note: Note
    ) -> Finding {
        Finding(.formerNameTaken, message, at: former.place, help: "take it out of 'formerly'", notes: [note])
    }
}

extension [Finding] {
    fileprivate static func sharedName(
        _ name: String,
        of actor: Actor,
        _ other: Actor
    ) -> [Finding] {
        Finding.warning(
            .sharedName,
            "'\(name)' names both '\(other.identifier)' and '\(actor.identifier)', so the bare name counts as neither",
            at: actor.place(of: name),
            help: "tell them apart, and write actor:\(actor.identifier) where this one is meant",
            notes: [Finding.Note("the other one", at: other.place(of: name))],
            unless: actor.common.confirmed,
            other.common.confirmed
        )
    }
}
