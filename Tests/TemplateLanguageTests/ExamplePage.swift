import TemplateLanguage

/// The view that the tests' templates are written against.
struct ExamplePage: View {
    var title = "Wagner paid"
    var note: String?
    var body = "<p>Digest &amp; more</p>"
    var link = "claims/wagner-paid.html?a=1&b=2"
    var isContested = true
    var isDraft = false
    var speaker: Speaker? = Speaker(name: "John Kirby", role: "spokesperson")
    var articles = [
        Article(short: "NK News", stance: "asserts"), Article(short: "KCNA <wire>", stance: "denies"),
    ]
    var points = [
        Point(
            name: "Payment",
            cells: [Cell(text: "paid", differs: false), Cell(text: "sold | lent", differs: true)]
        ),
        Point(name: "When", cells: [Cell(text: "November", differs: false), Cell(text: "", differs: false)]),
    ]
    var tags = ["arms", "R&D"]

    static let fields: [ViewField<Self>] = [
        .text("title", example: "Wagner paid") { $0.title },
        .text("note", example: "Corrected on 2 May") { $0.note },
        .html("body", example: "<p>…</p>") { Array($0.body.utf8) },
        .url("link", example: "claims/wagner-paid.html") { Address($0.link) },
        .flag("contested") { $0.isContested },
        .flag("draft") { $0.isDraft },
        .record("speaker") { $0.speaker },
        .list("articles", parallelTo: "columns") { $0.articles },
        .list("points") { $0.points },
        .texts("tags", example: "arms") { $0.tags },
    ]

    struct Speaker: View {
        let name: String
        let role: String?

        static let fields: [ViewField<Self>] = [
            .text("name", example: "John Kirby") { $0.name },
            .text("role", example: "spokesperson") { $0.role },
        ]
    }

    struct Article: View {
        let short: String
        let stance: String

        static let fields: [ViewField<Self>] = [
            .text("short", example: "NK News") { $0.short },
            .text("stance", example: "asserts") { $0.stance },
        ]
    }

    struct Point: View {
        let name: String
        let cells: [Cell]

        static let fields: [ViewField<Self>] = [
            .text("name", example: "Payment") { $0.name },
            .list("cells", parallelTo: "columns") { $0.cells },
        ]
    }

    struct Cell: View {
        let text: String
        let differs: Bool

        static let fields: [ViewField<Self>] = [
            .text("text", example: "paid") { $0.text },
            .flag("differs") { $0.differs },
        ]
    }
}
