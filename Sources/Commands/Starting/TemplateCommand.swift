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
            """
    )

    @Argument(help: "A kind of page, such as claim; without one, the kinds are listed.")
    var kind: String?

    @Flag(help: "Print the built-in template instead, to start your own from.")
    var source = false

    func run() throws {
        let names = TemplateNames()
        guard let kind else {
            print(names.templates.map { String($0.dropLast(".md".count)) }.joined(separator: "\n"))
            return
        }
        let template = kind.contains(".") ? kind : kind + ".md"
        guard let text = source ? names.source(of: template) : names.text(of: template) else {
            throw ValidationError("there's no kind of page '\(kind)'; 'verbatim template' lists them.")
        }
        print(text, terminator: "")
    }
}
