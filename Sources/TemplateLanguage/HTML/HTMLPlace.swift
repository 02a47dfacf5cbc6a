/// What may be printed at a place, and how.
enum HTMLPlace: Hashable {
    case text
    /// In a title or text area: text alone, elements aren't read there.
    case textOnly
    case attribute
    case address(attribute: String)
    /// Nothing may: what it is, in words for a finding.
    case forbidden(String)
}

extension HTMLState {
    static let unquotedPlace = HTMLPlace.forbidden("in an attribute without quotation marks")

    /// Where it is, in words for a finding.
    var description: String {
        switch place {
        case .text: "in text"
        case .textOnly: "inside <\(String(decoding: element, as: UTF8.self))>"
        case .attribute, .address: "in the attribute '\(String(decoding: attribute, as: UTF8.self))'"
        case .forbidden(let description): description
        }
    }

    var place: HTMLPlace {
        let element = String(decoding: element, as: UTF8.self)
        switch phase {
        case .text: return .text
        case .rawText where HTMLNames.escapableTextElements.contains(element): return .textOnly
        case .rawText: return .forbidden("inside <\(element)>")
        case .comment: return .forbidden("in a comment")
        case .declarationOpen, .declarationDash, .declaration: return .forbidden("in a declaration")
        case .tagOpen, .endTagOpen, .tagName: return .forbidden("in the name of an element")
        case .betweenAttributes, .attributeName, .afterAttributeName, .attributeEnd:
            return .forbidden("in the name of an attribute")
        case .beforeValue, .unquoted: return Self.unquotedPlace
        case .doubleQuoted, .singleQuoted:
            let name = String(decoding: attribute, as: UTF8.self)
            if HTMLNames.isForbidden(attribute: name) { return .forbidden("in the attribute '\(name)'") }
            return HTMLNames.addressAttributes.contains(name) ? .address(attribute: name) : .attribute
        }
    }

    /// Whether a section may begin or end here; between attributes it may, though no value may stand there.
    var admitsSection: Bool {
        switch phase {
        case .comment, .declarationOpen, .declarationDash, .declaration, .beforeValue, .unquoted: false
        case .rawText, .doubleQuoted, .singleQuoted: if case .forbidden = place { false } else { true }
        default: true
        }
    }
}
