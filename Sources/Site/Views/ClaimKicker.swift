import Content

/// "Claimed by … · denied by …", the line above a claim's sentence.
struct ClaimKicker {
    /// Nil where nobody claims or denies it.
    let text: String?
    /// The same for programs, with no signs that are for browsers.
    let plain: String?

    init(_ claim: Index<Claim>, _ context: PageContext) {
        let tally = context.site.tally(of: claim)
        let isolated = context.interface.isolated
        let claiming = tally.asserting.map { context.name(of: $0) }.withoutRepeats()
        let denying = tally.denying.map { context.name(of: $0) }.withoutRepeats()
        let (claimingApart, denyingApart) = (claiming.map { isolated($0) }, denying.map { isolated($0) })
        plain = context.words.kicker(claiming, denying)
        text =
            claimingApart == claiming && denyingApart == denying
            ? plain : context.words.kicker(claimingApart, denyingApart)
    }
}

extension Words {
    /// - Parameters:
    ///   - claiming: the names of those who say that it's so.
    ///   - denying: of those who deny it.
    fileprivate func kicker(_ claiming: [String], _ denying: [String]) -> String? {
        let (claimed, denied) = (line(.claimedBy, claiming), line(.deniedBy, denying))
        let both = claimed.flatMap { claimed in denied.map { "\(claimed) · \($0)" } }
        return (both ?? claimed ?? denied)?.capitalisedFirst
    }

    private func line(_ phrase: Phrase, _ names: [String]) -> String? {
        names.isEmpty ? nil : self.phrase(phrase, ["names": list(names)])
    }
}
