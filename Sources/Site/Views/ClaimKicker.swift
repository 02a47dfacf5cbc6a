import Content

/// "Claimed by … · denied by …", the line above a claim's sentence.
struct ClaimKicker {
    /// Nil where nobody claims or denies it.
    let text: String?
    /// The same for programs, with no signs that are for browsers.
    let plain: String?

    init(_ claim: Index<Claim>, _ context: PageContext) {
        let sides = context.site.sides(of: claim)
        let all: [(Phrase, [Voice])] = [
            (.claimedBy, sides.claiming), (.claimedAndLaterDeniedBy, sides.takingBack),
            (.claimedAndDeniedBy, sides.onBoth), (.deniedBy, sides.denying),
        ]
        let heard = all.filter { !$0.1.isEmpty }
        let names = heard.map { $0.1.map { context.name(of: $0) }.withoutRepeats() }
        let isolated = names.map { $0.map { context.interface.isolated($0) } }
        let phrases = heard.map(\.0)
        plain = context.words.kicker(phrases, names)
        text = isolated == names ? plain : context.words.kicker(phrases, isolated)
    }
}

extension Words {
    /// - Parameter names: for each of the phrases, those of whom it says so.
    fileprivate func kicker(_ phrases: [Phrase], _ names: [[String]]) -> String? {
        let lines = zip(phrases, names).map { phrase, names in
            self.phrase(phrase, ["names": list(names)])
        }
        return lines.isEmpty ? nil : lines.joined(separator: " · ").capitalisedFirst
    }
}
