import Markdown
import SourceText

/// What every template of a site may use: partials, and the words of the interface.
struct TemplateLibrary: Sendable {
    let partials: [String: Diagnosed<Template>]
    /// By the whole name, as in `words.who-says-what`.
    let constants: [String: String]
    /// By the whole name: why what's named can't be printed, as "is counted".
    let unprintable: [String: String]
    /// The words that the Markdown writer adds.
    let labels: HTMLLabels
}
