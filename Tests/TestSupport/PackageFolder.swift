public import Foundation

/// Where this package stands, and what stands beside it.
public enum PackageFolder {
    public static let url = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file or folder in `shared`, which stands beside the package on some machines only; nil elsewhere.
    ///
    /// Tests that need one say when they skip.
    public static func shared(_ path: String) -> URL? {
        existing(url.deletingLastPathComponent().appending(path: "shared/\(path)"))
    }

    /// The interpreter of the virtual environment that `make test` sets up; nil where it wasn't run.
    public static var python: URL? {
        existing(url.appending(path: ".venv/bin/python"))
    }

    private static func existing(_ url: URL) -> URL? {
        FileManager.default.fileExists(atPath: url.path) ? url : nil
    }
}
