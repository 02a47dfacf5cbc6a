extension Corpus {
    /// As a record writes it: `actor:john-kirby`, or plain words.
    public func notation(of reference: Reference) -> String {
        switch reference {
        case .actor(let actor): self[actor].name.description
        case .statement(let statement): self[statement].name.description
        case .claim(let claim): self[claim].name.description
        case .words(let text): text
        }
    }

    public func notation(of source: OriginSource) -> String {
        switch source {
        case .named(let reference): notation(of: reference)
        case .article(let article): self[article].name.description
        }
    }
}
