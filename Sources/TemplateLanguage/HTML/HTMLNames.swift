/// Names of HTML that decide what may stand in a place.
enum HTMLNames {
    /// Their content is text, whatever it looks like; in the first two, character references are read.
    static let rawTextElements: Set<String> = [
        "title", "textarea", "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
    ]

    static let escapableTextElements: Set<String> = ["title", "textarea"]

    /// The parser drops a line break that comes right after their start tags.
    static let lineBreakDroppingElements: Set<String> = ["pre", "listing", "textarea"]

    /// Attributes that hold addresses.
    static let addressAttributes: Set<String> = [
        "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href",
        "icon",
        "imagesrcset", "longdesc", "manifest", "ping", "poster", "profile", "src", "srcset", "usemap",
        "xlink:href",
    ]

    /// Attributes whose values are programs, style sheets or documents: no escaping makes a text safe there.
    static func isForbidden(attribute: String) -> Bool {
        attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc"
    }
}
