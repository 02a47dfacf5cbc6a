import TemplateLanguage

/// What an attribute of a page says of other places, and so must be said anew where the page is part of one file.
enum LinkingAttribute {
    /// Names elements of the same page by their ids; `id` itself among them.
    case ids
    /// Leads a reader somewhere.
    case link
    /// Is loaded by the browser.
    case resource
    /// Several resources of which a browser chooses one, each with its size.
    case resources
    /// May name a gradient, pattern or marker of the same page, as `url(#id)`.
    case paint

    init?(_ attribute: String, of element: String) {
        switch attribute {
        case "href", "xlink:href":
            self = ["link", "image", "feimage"].contains(element) ? .resource : .link
        case "cite", "longdesc", "action", "formaction": self = .link
        case "src", "poster", "data", "background": self = .resource
        case "srcset", "imagesrcset": self = .resources
        case _ where Self.idAttributes.contains(attribute): self = .ids
        case _ where Self.paintAttributes.contains(attribute): self = .paint
        default: return nil
        }
    }

    /// Those of HTML and WAI-ARIA, and those by which the chronology's script finds a mark's entries.
    private static let idAttributes: Set<String> = [
        "id", "for", "form", "headers", "itemref", "list", "popovertarget", "commandfor",
        "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-errormessage",
        "aria-flowto", "aria-labelledby", "aria-owns", "data-entries", "data-sources",
    ]

    private static let paintAttributes: Set<String> = [
        "clip-path", "fill", "filter", "marker-end", "marker-mid", "marker-start", "mask", "stroke",
    ]
}
