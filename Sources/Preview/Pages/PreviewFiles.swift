import Site

/// The preview's own files, in a folder whose name no file of a site has.
struct PreviewFiles: Sendable {
    let path: String
    let type: MediaType
    let bytes: [UInt8]

    static let script = PreviewFiles(
        path: "/.verbatim/preview.js",
        type: .javascript,
        bytes: PackageResources.preview_js
    )
    static let style = PreviewFiles(
        path: "/.verbatim/preview.css",
        type: .css,
        bytes: PackageResources.preview_css
    )
    /// Where an open page learns that it's another one now.
    static let news = "/.verbatim/news"

    static let all = [script, style]
}
