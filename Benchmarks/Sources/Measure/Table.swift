import Foundation
import Running

/// A Markdown table: medians, with the least in brackets.
enum Table {
    static let head = """
        | scenario | program | wall s | processor s | user | system | peak MB | pages/s |
        |---|---|---|---|---|---|---|---|
        """

    static func line(_ scenario: Scenario, _ program: String, _ runs: [Run], pages: Int?) -> String {
        let wall = runs.map(\.wall)
        let cells = [
            scenario.rawValue, (program as NSString).lastPathComponent, both(wall),
            both(runs.map(\.processor)),
            seconds(runs.map(\.user).median), seconds(runs.map(\.system).median),
            String(Int(runs.map { Double($0.peakMemory) }.median / 1_000_000)),
            pages.map { String(Int(Double($0) / wall.median)) } ?? "",
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func both(_ values: [Double]) -> String {
        "\(seconds(values.median)) (\(seconds(values.min() ?? 0)))"
    }

    private static func seconds(_ value: Double) -> String { String(format: "%.3f", value) }
}
