import Foundation

extension String {
    /// What stands between the first mark and the second, each time.
    func pieces(from start: String, to end: String) -> [String] {
        components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
    }
}
