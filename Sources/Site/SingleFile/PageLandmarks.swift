import TemplateLanguage

/// What makes groups of a page's landmarks where it's a part of one file.
///
/// A screen reader lists the landmarks of a document. Those of a page help there; those of hundreds of pages, most of
/// one name, would hide the file's own (WAI-ARIA Authoring Practices, "Landmark Regions").
enum PageLandmarks {
    static func edits(in tags: [HTMLTag], of page: [UInt8]) -> [PageEdit] {
        tags.flatMap { tag -> [PageEdit] in
            let isLandmark = elements.contains(tag.name)
            let element = isLandmark ? "div" : tag.name
            let role = tag.attributes.first { $0.name == "role" }
            if let role, roles.contains(role.value(in: page)) {
                return [PageEdit(tag.nameRange, element), PageEdit(role.range, #"role="group""#)]
            }
            let becomesGroup = (isLandmark || tag.name == "section") && tag.hasName && role == nil
            guard isLandmark || becomesGroup else { return [] }
            return [PageEdit(tag.nameRange, element + (becomesGroup ? #" role="group""# : ""))]
        }
    }

    private static let elements: Set<String> = ["aside", "nav", "search"]

    private static let roles: Set<String> = ["complementary", "navigation", "region", "search"]
}

extension HTMLTag {
    /// Whether it's named to those who can't see it.
    fileprivate var hasName: Bool {
        attributes.contains { $0.name == "aria-label" || $0.name == "aria-labelledby" }
    }
}
