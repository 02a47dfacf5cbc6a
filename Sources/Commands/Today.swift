import EDTF
import Glibc

/// The day on which the program runs: all of the clock that gets into what's written.
enum Today {
    /// As `2026-11-21`, in UTC; `SOURCE_DATE_EPOCH` stands in for the clock, for builds that can be repeated.
    static var text: String {
        Day(number: (given.flatMap(seconds) ?? time(nil)) / 86_400).description
    }

    /// What stands in for the clock and can't be read as a time, in words; nil where nothing does.
    static var problem: String? {
        guard let given, seconds(given) == nil else { return nil }
        return "SOURCE_DATE_EPOCH is '\(given)', and should be a number of seconds since 1970, "
            + "such as 1735689600."
    }

    private static var given: String? {
        environment("SOURCE_DATE_EPOCH").flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func seconds(_ text: String) -> Int? {
        Int(text).flatMap { (0...endOfTheYear9999).contains($0) ? $0 : nil }
    }
}

private let endOfTheYear9999 = 253_402_300_799
