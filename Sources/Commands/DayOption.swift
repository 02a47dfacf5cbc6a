import ArgumentParser
import EDTF

/// A day as it's given on the command line.
struct DayOption: Sendable {
    let day: Day

    /// - Throws: what would be a day, for a text that isn't one.
    init(_ text: String) throws {
        let date: EDTFDate
        do throws(EDTFError) {
            date = try EDTFDate(text)
        } catch {
            throw ValidationError(Self.sentence(on: error))
        }
        guard let first = date.earliestDay, let last = date.latestDay else {
            throw ValidationError("'\(text)' isn't a day such as 2022-12-31.")
        }
        guard "\(last)" == text else {
            let last = first == last ? "the day alone is '\(last)'" : "its last day is '\(last)'"
            throw ValidationError("'\(text)' isn't a day; \(last).")
        }
        day = last
    }

    private static func sentence(on error: EDTFError) -> String {
        // What the date of a record could be is more than a day.
        if error.mend == nil, error.problem == .unreadable || error.problem == .empty {
            return "'\(error.text)' isn't a day such as 2022-12-31."
        }
        return [error.message, error.help].compactMap(\.self).joined(separator: "; ") + "."
    }
}
