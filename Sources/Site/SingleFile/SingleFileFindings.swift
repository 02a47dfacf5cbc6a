public import SourceText
import TemplateLanguage

/// The kinds of finding that making a single file reports.
public enum SingleFileFindings {
    public static let all: [FindingKind] = [.largeFile, .notEmbedded, .pageWithoutID]
}

extension FindingKind {
    static let largeFile = FindingKind(
        "large-single-file",
        .warning,
        "The file with the whole briefing is larger than mail systems commonly accept."
    )
    static let pageWithoutID = FindingKind(
        "page-without-id",
        .error,
        "In the file with the whole briefing no page would have the id to which links to it lead."
    )
    static let notEmbedded = FindingKind(
        "not-embedded",
        .warning,
        "A page shows a file that can't be put into the file with the whole briefing."
    )
}

extension SingleFile {
    /// What of the usual limit of 25 MB is left for a file once it's encoded, which makes it a third larger.
    private static let mostBytes = 18_000_000

    /// What a person should know although the file was made.
    ///
    /// - Parameter path: of the file, as findings print it.
    public func findings(path: String) -> [Finding] {
        let left = missing.map { file in
            Finding(
                .notEmbedded,
                file.isInTheme
                    ? "'\(file.address)' is neither a picture nor a font, and is left out"
                    : "'\(file.address)' isn't in the theme, and is left out",
                at: Place(path: path),
                help: file.isInTheme
                    ? "put what it holds into a file that the pages load, such as Templates/theme/style.css"
                    : "put it into Templates/theme"
            )
        }
        guard bytes.count > Self.mostBytes else { return left }
        let large = Finding(
            .largeFile,
            "the file has \(bytes.count / 1_000_000) MB, and many mail systems accept no more than 18",
            at: Place(path: path),
            help: "send the folder that 'verbatim build' writes, or a link to the website"
        )
        return left + [large]
    }
}

extension SiteTemplates {
    /// What's wrong with the template that stands around each page of a single file.
    ///
    /// It's told before pages are made. What a partial of it holds isn't looked at.
    static func findings(onFrameOfSingleFile frame: SourceFile) -> [Finding] {
        let text = String(decoding: frame.bytes, as: UTF8.self).filter { !$0.isWhitespace }
        let isNamed = text.contains("id=\"{{path}}\"") || text.contains("id='{{path}}'")
        guard !isNamed, TemplateCompiler.partials(of: frame).isEmpty else { return [] }
        return [
            Finding(
                .pageWithoutID,
                "pages have no id here, and links to them would lead nowhere",
                at: Place(path: frame.path),
                help: "write id=\"{{path}}\" on the element around the page"
            )
        ]
    }
}
