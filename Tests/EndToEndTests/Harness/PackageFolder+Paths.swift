import Foundation
import TestSupport

extension PackageFolder {
    /// The path of something in this repository, whether it's there or not.
    static func path(_ relative: String) -> String { url.appending(path: relative).path }

    static func has(_ relative: String) -> Bool {
        FileManager.default.fileExists(atPath: path(relative))
    }
}
