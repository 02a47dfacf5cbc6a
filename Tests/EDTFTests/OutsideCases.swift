import Foundation
import TestSupport

/// A table of cases that others collected, from `spec/edtf` in the folder `shared` beside the package.
struct OutsideCases {
    let rows: [[String]]

    /// Nil where the folder isn't present, as in a plain clone.
    init?(_ name: String) {
        guard let file = PackageFolder.shared("spec/edtf/\(name)"),
            let table = try? String(contentsOf: file, encoding: .utf8)
        else { return nil }
        // The first row names the columns. A space at a row's end belongs to its case.
        rows = table.split(separator: "\n").dropFirst().map { row in
            row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    static let arePresent = OutsideCases("valid.tsv") != nil
}
