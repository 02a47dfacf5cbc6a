import Content

// How tables name what records refer to.

extension PageContext {
    /// As a record writes it: `actor:john-kirby`, or plain words.
    func notation(of reference: Reference) -> String {
        switch reference {
        case .actor(let actor): corpus[actor].name.description
        case .statement(let statement): corpus[statement].name.description
        case .claim(let claim): corpus[claim].name.description
        case .words(let text): text
        }
    }

    func notation(of source: OriginSource) -> String {
        switch source {
        case .named(let reference): notation(of: reference)
        case .article(let article): corpus[article].name.description
        }
    }

    /// Without claims that aren't published.
    func notations(of references: [Reference]) -> [String] {
        references.filter { if case .claim(let claim) = $0 { site.shows(claim) } else { true } }
            .map(notation)
    }

    /// In full, as readers know it.
    func fullName(of reference: Reference) -> String {
        switch reference {
        case .actor(let actor): corpus[actor].fullName
        case .statement(let statement): title(of: corpus[statement])
        case .claim(let claim): corpus[claim].claim
        case .words(let text): text
        }
    }

    func identifier(ofActor reference: Reference?) -> String? {
        reference?.actor.map { corpus[$0].identifier.text }
    }
}
