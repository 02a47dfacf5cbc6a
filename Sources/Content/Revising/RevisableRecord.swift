import SourceText

/// A record that can take the place of what it was before, without a look at others.
protocol RevisableRecord: ContentRecord {
    /// Whether nothing differs on which the form of the corpus rests, beyond what's linked.
    func hasForm(of former: Self) -> Bool
}

extension Claim: RevisableRecord {
    /// Drafts aren't shown everywhere, and a former name has a page.
    func hasForm(of former: Claim) -> Bool {
        isDraft == former.isDraft && formerly.map(\.value) == former.formerly.map(\.value)
    }
}

extension Article: RevisableRecord {
    /// It keeps its place among the others, and its quotations are proven against the same words.
    func hasForm(of former: Article) -> Bool {
        published == former.published && hasText(of: former)
    }

    private func hasText(of former: Article) -> Bool {
        text?.value == former.text?.value && from?.value == former.from?.value
            && until?.value == former.until?.value && rights == former.rights
            && (rights != .full || common.bodyBytes == former.common.bodyBytes)
    }
}

extension Actor: RevisableRecord {
    /// Every mention of a name may mean the actor.
    func hasForm(of former: Actor) -> Bool {
        fullName == former.fullName && aliases.map(\.value) == former.aliases.map(\.value)
    }
}

extension Statement: RevisableRecord {
    func hasForm(of former: Statement) -> Bool { true }
}

extension Topic: RevisableRecord {
    func hasForm(of former: Topic) -> Bool { true }
}

extension FreePage: RevisableRecord {
    func hasForm(of former: FreePage) -> Bool { true }
}
