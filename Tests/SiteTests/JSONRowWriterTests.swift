import EDTF
import Testing

@testable import Site

@Suite struct `A table as JSON` {
    @Test func `has an object for each row, without what it doesn't have`() {
        let rows: [[DataValue]] = [
            [.text("a \"b\""), .list(["c", "d"]), .number(-12), .flag(true)],
            [.decimal("0.50"), .list([]), .nothing, .day(Day(number: 19_348))],
            [.nothing, .nothing, .nothing, .nothing],
        ]
        #expect(
            written(rows) == """
                [
                {"one": "a \\"b\\"", "\\"two\\"": ["c", "d"], "three": -12, "four": true},
                {"one": "0.50", "four": "2022-12-22"},
                {}
                ]

                """
        )
    }

    @Test func `is an array without rows too`() {
        #expect(written([]) == "[\n]\n")
    }

    private func written(_ rows: [[DataValue]]) -> String {
        var writer = JSONRowWriter(columns: ["one", "\"two\"", "three", "four"])
        for row in rows {
            for value in row { writer.write(value) }
            writer.endRow()
        }
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
