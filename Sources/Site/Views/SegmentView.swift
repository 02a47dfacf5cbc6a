import Quotations
import TemplateLanguage

/// A piece of a wording; what it has to do with the wording that it's compared with is told by what isn't empty.
struct SegmentView: View {
    let kind: VariantSegment.Kind
    let text: String
    let instead: String
    let gap: String
    let note: String?

    init(_ segment: VariantSegment, isCutByUs: Bool, _ words: Words) {
        kind = segment.kind
        text = segment.words
        instead = segment.instead
        gap = segment.words.isEmpty ? " " : segment.gap
        note = segment.kind == .cut ? words[isCutByUs ? .cutByUs : .cutThere] : nil
    }

    static let fields: [ViewField<Self>] = [
        .text("same", example: "battlefield dynamics") { $0.kind == .same ? $0.text : nil },
        .text("varied", example: "and") { $0.kind == .variesBelow ? $0.text : nil },
        .flag("is-different") { $0.kind == .different },
        .flag("is-marked-differently") { $0.kind == .marksDiffer },
        .flag("is-cut") { $0.kind == .cut },
        .text("text", example: "in") { $0.text },
        .text("instead", example: "and") { $0.instead },
        .text("note", example: "cut by us") { $0.note },
        .text("gap", example: " ") { $0.gap },
    ]
}
