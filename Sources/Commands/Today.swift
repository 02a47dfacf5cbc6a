import EDTF
import Glibc

/// The day on which the program runs: all of the clock that gets into what's written.
enum Today {
    /// As `2026-11-21`, in UTC; `SOURCE_DATE_EPOCH` stands in for the clock, for builds that can be repeated.
    static var text: String {
        let seconds = environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil)
        return Day(number: Int((Double(seconds) / 86_400).rounded(.down))).description
    }
}
