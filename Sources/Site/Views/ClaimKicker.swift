import Content

/// "Claimed by … · denied by …", the line above a claim's sentence.
struct ClaimKicker {
    /// Nil where nobody claims or denies it.
    let text: String?
    /// The same for programs, with no signs that are for browsers.
    let plain: String?

    init(_ claim: Index<Claim>, _ context: PageContext) {
        let tally = context.site.tally(of: claim)
        let names = [tally.asserting, tally.denying].map { $0.map(context.name).withoutRepeats() }
        let isolated = names.map { $0.map(context.interface.isolated.callAsFunction) }
        plain = Self.text(names, context.words)
        text = isolated == names ? plain : Self.text(isolated, context.words)
    }

    /// - Parameter names: of those who claim it, and of those who deny it.
    private static func text(_ names: [[String]], _ words: Words) -> String? {
        let lines = zip([Phrase.claimedBy, .deniedBy], names).filter { !$1.isEmpty }
            .map { words.phrase($0, ["names": words.list($1)]) }
        return lines.isEmpty ? nil : lines.joined(separator: " · ").capitalisedFirst
    }
}
