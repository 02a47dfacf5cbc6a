import SourceText

/// A record that can take the place of what it was before, without a look at others.
protocol RevisableRecord: ContentRecord {
    /// Whether nothing differs on which more rests than a revision looks at.
    func standsAlone(after former: Self) -> Bool
}

extension Claim: RevisableRecord {
    /// Drafts aren't shown everywhere, and a former name has a page.
    func standsAlone(after former: Claim) -> Bool {
        isDraft == former.isDraft && formerly.map(\.value) == former.formerly.map(\.value)
    }
}

extension Article: RevisableRecord {
    /// It keeps its place among the others, and its quotations are proven against the same words.
    func standsAlone(after former: Article) -> Bool {
        published == former.published && hasText(of: former)
    }

    private func hasText(of former: Article) -> Bool {
        text?.value == former.text?.value && from?.value == former.from?.value
            && until?.value == former.until?.value && rights == former.rights
            && (rights != .full || common.bodyBytes == former.common.bodyBytes)
    }
}

extension Actor: RevisableRecord {
    /// Every mention of a name may mean the actor, who belongs to whom decides on the origins of any claim, and the kind on
    /// whether they're counted as a speaker or an outlet.
    func standsAlone(after former: Actor) -> Bool {
        fullName == former.fullName && aliases.map(\.value) == former.aliases.map(\.value)
            && memberOf?.value == former.memberOf?.value && form == former.form
    }
}

extension Statement: RevisableRecord {
    /// Whoever names it as a source has it from its speaker, or from whomever it relays.
    func standsAlone(after former: Statement) -> Bool {
        speaker.value == former.speaker.value && relays?.value == former.relays?.value
    }
}

extension Topic: RevisableRecord {
    func standsAlone(after former: Topic) -> Bool { true }
}

extension FreePage: RevisableRecord {
    func standsAlone(after former: FreePage) -> Bool { true }
}
