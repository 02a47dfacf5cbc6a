import ArgumentParser
import Site

/// Prints what a template may name, or the template itself.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Print the names that a template may use, with their types and examples.",
        discussion: """
            To change a page, save its template in Templates/ and edit it:
              verbatim template claim --source > Templates/claim.md
            All other files that can be changed are printed too, by their whole names:
              verbatim template words.yml --source > Templates/words.yml
            """
    )

    @Argument(help: "A kind of page, such as claim, or a built-in file; without one, the kinds are listed.")
    var kind: String?

    @Flag(help: "Print the built-in template instead, to start your own from.")
    var source = false

    func validate() throws {
        guard kind != nil else {
            if source { throw ValidationError("--source needs a kind of page.") }
            return
        }
        guard text != nil else { throw ValidationError(refusal) }
    }

    func run() {
        if let text {
            print(text, terminator: "")
        } else {
            for template in names.templates { print(template.dropLast(".md".count)) }
        }
    }

    private var names: TemplateNames { TemplateNames() }

    /// What's told of a name that is no kind of page, though it may be that of a part of pages.
    private var refusal: String {
        let name = kind ?? ""
        let files = [name, "partials/\(name)"].flatMap { [$0, "\($0).md", "\($0).html"] }
        guard let file = files.first(where: { names.source(of: $0) != nil }) else {
            return "there's no template '\(name)'; 'verbatim template' lists the kinds of page."
        }
        return "'\(name)' is no kind of page; 'verbatim template \(file) --source' prints that file."
    }

    /// What's asked for of the kind of page; nil without a kind, or with one that there isn't.
    private var text: String? {
        guard let kind else { return nil }
        let template = kind.contains(".") ? kind : kind + ".md"
        return source ? names.source(of: template) : names.text(of: template)
    }
}
