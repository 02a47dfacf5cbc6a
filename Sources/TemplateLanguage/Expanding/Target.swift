/// What a name in a template stands for, found when the template is compiled.
enum Target: Hashable {
    case slot(Slot)
    /// A text that's known when the template is compiled.
    case constant(String)
    /// Known, but without a value on this page kind.
    case nothing
    /// Not known; it has been reported.
    case unknown
}

/// The place of a value: an enclosing record, counted from the page's own, and the slots that lead there.
struct Slot: Hashable {
    let frame: Int
    let path: [Int]
    let kind: ViewType.Kind
    let group: String?
}
