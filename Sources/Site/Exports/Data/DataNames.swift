import Content

// How tables name what records refer to.

extension PageContext {
    /// Without claims that aren't published.
    func notations(of references: [Reference]) -> [String] {
        references.filter { if case .claim(let claim) = $0 { site.shows(claim) } else { true } }
            .map(corpus.notation)
    }

    /// In full, as readers know it.
    func fullName(of reference: Reference) -> String {
        switch reference {
        case .actor(let actor): corpus[actor].fullName
        case .statement(let statement): plainTitle(of: statement)
        case .claim(let claim): corpus[claim].claim
        case .words(let text): text
        }
    }

    func identifier(ofActor reference: Reference?) -> String? {
        reference?.actor.map { corpus[$0].identifier.text }
    }
}
