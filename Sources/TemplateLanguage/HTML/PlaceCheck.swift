import SourceText

/// Whether a value may be printed where its tag stands.
struct PlaceCheck {
    let finding: Finding?

    init(_ value: ValuePiece, at place: HTMLPlace) {
        finding = Self.finding(for: value.tag, value.target, at: place)
    }

    private static func finding(for tag: Tag, _ target: Target, at place: HTMLPlace) -> Finding? {
        switch place {
        case .text: return nil
        case .forbidden(let description):
            let help =
                place == HTMLState.unquotedPlace
                ? "put the attribute's value between quotation marks"
                : "print it in the page's text, or in an attribute such as class or title"
            return Finding(.tagOutOfPlace, "a tag can't stand \(description)", at: tag.place, help: help)
        case .textOnly:
            return refuseHTML(tag, target, "where only text may stand")
        case .attribute:
            return refuseHTML(tag, target, "in an attribute")
        case .address(let attribute):
            if let finding = refuseHTML(tag, target, "in an attribute") { return finding }
            guard let kind = target.kindName, kind != "url" else { return nil }
            return Finding(
                .notAnAddress,
                "'\(tag.name)' is \(kind), and '\(attribute)' needs a url",
                at: tag.namePlace,
                help: "name a value of the type url, or print this one outside the link's address"
            )
        }
    }

    private static func refuseHTML(_ tag: Tag, _ target: Target, _ where: String) -> Finding? {
        if target.kindName == "html" {
            return Finding(
                .htmlOutOfPlace,
                "'\(tag.name)' is html and can't stand \(`where`)",
                at: tag.namePlace,
                help: "print it in the page's text, or name a value of the type text here"
            )
        }
        guard tag.kind == .unescaped else { return nil }
        return Finding(
            .htmlOutOfPlace,
            "what isn't escaped can't stand \(`where`)",
            at: tag.place,
            help: "write '{{\(tag.name)}}'"
        )
    }
}

extension Target {
    /// The type of what's printed; nil where it isn't known or was reported otherwise.
    fileprivate var kindName: String? {
        switch self {
        case .constant: return "text"
        case .nothing, .unknown: return nil
        case .slot(let slot):
            switch slot.kind {
            case .text, .html, .url: return slot.kind.description
            case .flag, .record, .list, .nothing: return nil
            }
        }
    }
}
