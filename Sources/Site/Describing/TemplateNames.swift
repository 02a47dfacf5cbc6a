import SourceText
import TemplateLanguage

/// Every name that templates may use, as Markdown, made from the views themselves.
public struct TemplateNames: Sendable {
    private let pages = PageKind.all.map { (template: $0.template, view: $0.view) }
        .sorted { $0.template < $1.template }
    private let frame = ViewType(FrameView.self)

    public init() {}

    /// The page kinds' templates, by name: `claim.md`.
    public var templates: [String] { pages.map(\.template) }

    /// The names of one template: its page's own, those of the frame, and of the records within both.
    ///
    /// Nil for a template that makes no pages.
    public func text(of template: String) -> String? {
        guard let page = pages.first(where: { $0.template == template }) else { return nil }
        let records = page.view.records.union(frame.records).sorted { $0.title < $1.title }
        let sections =
            [section("`\(page.template)`", page.view), section("Every page", frame)]
            + records.map { section($0.title, $0, level: 3) }
        return sections.joined(separator: "\n")
    }

    /// The template as it's built into the program, to start one's own from; nil if there's none of that name.
    public func source(of template: String) -> String? {
        BuiltInTemplates.files[template].map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// All names: `docs/template-names.md`.
    var text: String {
        let sections =
            [Self.introduction, section("Every page", frame)]
            + pages.filter { !$0.view.fields.isEmpty }.map { section("`\($0.template)`", $0.view) }
            + ["## Records\n\nWhat the records and the items of lists hold, wherever they stand.\n"]
            + records.map { section($0.title, $0, level: 3, uses: uses(of: $0)) }
        return sections.joined(separator: "\n")
    }

    private static let introduction = """
        # Names in templates

        What stands for a value in each template, with its type and an example. How templates are written is told in
        [templates.md](templates.md). This page is made from the program, and a test fails where it isn't up to date.

        A `text` is escaped wherever it lands, a `url` may stand in a link, `html` is finished and goes in by three braces, a
        `flag` only opens sections. A record or a list opens a section, in which its own names are known besides those
        around it. Every list `NAME` comes with a flag `has-NAME`, for what's printed once around a list that isn't
        empty. Any value may be missing: `{{#NAME}}…{{/NAME}}` prints only what's there.

        """

    private func section(
        _ title: String,
        _ view: ViewType,
        level: Int = 2,
        uses: [String] = []
    ) -> String {
        let heading = String(repeating: "#", count: level) + " \(title)\n"
        let used = uses.isEmpty ? [] : ["In \(uses.map { "`\($0)`" }.joined(separator: ", ")).\n"]
        let rows = view.fields.filter { !view.isFlagOfList($0) }
            .map { "| `\($0.name)` | \($0.kind.reference) | \($0.example.map(Self.cell) ?? "") |" }
        let table = ["| name | type | example |", "|---|---|---|"] + rows
        return ([heading] + used + [table.joined(separator: "\n") + "\n"]).joined(separator: "\n")
    }

    private static func cell(_ example: String) -> String {
        let plain = example.replacing("|", with: "\\|")
        return plain.contains("<") ? "`\(plain)`" : plain
    }

    /// All that stand in others, each once, by name.
    private var records: [ViewType] {
        let all = ([frame] + pages.map(\.view)).flatMap(\.records)
        return Set(all).sorted { $0.title < $1.title }
    }

    /// The templates in whose views a record stands; all of them have those of the frame.
    private func uses(of record: ViewType) -> [String] {
        if frame.records.contains(record) { return ["frame.html"] }
        return pages.filter { $0.view.records.contains(record) }.map(\.template)
    }
}

extension ViewType {
    /// `StanceView` is told of as "stance", `ComparedPointView` as "compared point".
    var title: String {
        let name = name.hasSuffix("View") ? String(name.dropLast("View".count)) : name
        return name.reduce(into: "") { title, letter in
            if letter.isUppercase, !title.isEmpty { title += " " }
            title += letter.lowercased()
        }
    }

    /// The records in it, however deep.
    var records: Set<ViewType> {
        Set(
            fields.flatMap { field -> [ViewType] in
                switch field.kind {
                case .record(let view), .list(let view):
                    view.isText ? [] : [view] + view.records
                default: []
                }
            }
        )
    }

    /// What a list of plain texts has for its items.
    fileprivate var isText: Bool { fields.map(\.name) == ["."] }

    fileprivate func isFlagOfList(_ field: Field) -> Bool {
        field.kind == .flag
            && fields.contains { other in
                if case .list = other.kind { field.name == "has-\(other.name)" } else { false }
            }
    }
}

extension ViewType.Kind {
    fileprivate var reference: String {
        switch self {
        case .record(let view): link(view)
        case .list(let view): view.isText ? "list of texts, each `{{.}}`" : "list of \(link(view))"
        case .text, .html, .url, .flag, .nothing: "\(self)"
        }
    }

    private func link(_ view: ViewType) -> String {
        "[\(view.title)](#\(view.title.replacing(" ", with: "-")))"
    }
}
