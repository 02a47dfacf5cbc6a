public import Content
import Parallel
public import SourceText
import TemplateLanguage

/// The templates of a site, compiled, with its words and the files of its theme.
public struct SiteTemplates: Sendable {
    let words: Words
    /// By the name of the template.
    let programs: [String: Program]
    /// Files that go to the site as they are, by path.
    let assets: [(path: String, file: SourceFile)]

    /// What a briefing is made into: a folder of pages, or one file that holds them all.
    public enum Form: Sendable {
        case folder
        case singleFile

        /// What stands around a page.
        fileprivate var frame: String {
            switch self {
            case .folder: "frame.html"
            case .singleFile: "single-page.html"
            }
        }

        /// Whether a file of the theme has a use there.
        fileprivate func uses(_ asset: String) -> Bool {
            self == .singleFile || asset != Route.singleStyle.path
        }
    }

    /// The template around all pages of a single file.
    static let singleFile = "single.html"

    /// Compiles every page kind's template in its frame, on `jobs` cores.
    ///
    /// - Parameter own: the project's files by path within `Templates/`; the built-in ones stand in for
    ///   what's missing.
    public static func compile(
        own: [String: SourceFile],
        as form: Form,
        jobs: Int
    ) async -> Diagnosed<SiteTemplates?> {
        let files = BuiltInTemplates.files.merging(own) { $1 }
        guard let frame = files[form.frame], let builtInWords = BuiltInTemplates.files["words.yml"] else {
            preconditionFailure("the program was built without its templates")
        }
        let words = Words.read(builtIn: builtInWords, own: own["words.yml"])
        let compiler = TemplateCompiler(
            partials: partials(among: BuiltInTemplates.files).merging(partials(among: own)) { $1 },
            constants: constants(words.value),
            unprintable: unprintable(words.value),
            labels: words.value.htmlLabels
        )
        let pageFrame = compiler.frame(frame, view: ViewType(FrameView.self))
        let compiled = await concurrentMap(PageKind.all, jobs: jobs) { kind in
            guard let page = files[kind.template] else {
                preconditionFailure("the program was built without the template '\(kind.template)'")
            }
            return compiler.compile(page, view: kind.view, in: pageFrame)
        }
        var programs: [String: Program] = [:]
        var findings =
            words.findings + StrayTemplates.findings(among: own)
            + StrayWords.findings(among: words.value, own)
        for (kind, program) in zip(PageKind.all, compiled) {
            findings += program.findings
            programs[kind.template] = program.value
        }
        if form == .singleFile, let file = files[singleFile] {
            findings += Self.findings(onFrameOfSingleFile: frame)
            let program = compiler.compile(
                SingleFileView.pages,
                view: ViewType(name: "Pages", fields: []),
                in: compiler.frame(file, view: SingleFileView.type)
            )
            findings += program.findings
            programs[singleFile] = program.value
        }
        // The frame and partials are compiled with every page, yet each mistake in them is one finding.
        findings = findings.withoutRepeats
        guard !findings.hasErrors else {
            return Diagnosed(nil, findings)
        }
        let templates = SiteTemplates(
            words: words.value,
            programs: programs,
            assets: theme(own: own).filter { form.uses($0.key) }
                .map { (path: $0.key, file: $0.value) }
                .sorted { $0.path < $1.path }
        )
        return Diagnosed(templates, findings)
    }

    /// The files of the theme, by path: the project's own, and the built-in ones where it has none.
    ///
    /// - Parameter own: the project's files by path within `Templates/`.
    public static func theme(own: [String: SourceFile]) -> [String: SourceFile] {
        BuiltInTemplates.files.merging(own) { $1 }.filter { $0.key.hasPrefix("theme/") }
    }

    /// `partials/claim-line.md` is named `claim-line`; nil for what's no partial.
    static func partialName(_ path: String) -> String? {
        let folder = "partials/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count).prefix { $0 != "." }) : nil
    }

    /// By name: the project's own `link.html` takes the place of `link.md` too.
    private static func partials(among files: [String: SourceFile]) -> [String: SourceFile] {
        Dictionary(
            files.sorted { $0.key < $1.key }.compactMap { path, file in partialName(path).map { ($0, file) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static func constants(_ words: Words) -> [String: String] {
        Dictionary(uniqueKeysWithValues: words.constants.map { ("words.\($0.key)", $0.value) })
    }

    private static func unprintable(_ words: Words) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: words.countedKeys.map {
                ("words.\($0)", "is counted: the program prints it, with its number")
            }
        )
    }
}

extension SiteTemplates {
    /// What's said of a source wherever it's named, by whether it was known on the day of the site.
    public func mark(_ knowledge: Knowledge) -> String? {
        switch knowledge {
        case .possiblyKnown: words[.possiblyKnownMark]
        case .undated: words[.undatedMark]
        case .known, .unknown: nil
        }
    }
}
