import EDTF
import Testing

@testable import Site

@Suite struct `A cell of CSV` {
    @Test(
        arguments: [
            (.nothing, ""),
            (.text(""), ""),
            (.text("plain words"), "plain words"),
            (.text("one, two"), "\"one, two\""),
            (.text("he said \"no\""), "\"he said \"\"no\"\"\""),
            (.text("two\r\nlines\nand more"), "\"two\r\nlines\nand more\""),
            // A semicolon parts cells where a comma parts units from tenths.
            (.text("a; b"), "\"a; b\""),
            (.text("“dé” 北"), "“dé” 北"),
            (.text("bell\u{7}, nul\u{0}"), "\"bell\u{FFFD}, nul\u{FFFD}\""),
            (.list([]), ""),
            (.list(["a", "b-2"]), "\"a; b-2\""),
            (.list(["=1", "=2 \"two\""]), "\"'=1; =2 \"\"two\"\"\""),
            (.number(-12), "-12"),
            (.number(0), "0"),
            (.number(10_203), "10203"),
            (.number(.min), "-9223372036854775808"),
            (.decimal("-0.5"), "-0.5"),
            (.flag(true), "true"),
            (.flag(false), "false"),
            (.day(Day(number: 19_348)), "2022-12-22"),
            (.day(Day(number: -719_162)), "0001-01-01"),
        ] as [(DataValue, String)]
    )
    func `is written so`(value: DataValue, cell: String) {
        #expect(written([[value]]) == "\(cell)\r\n")
    }

    @Test(
        arguments: [
            ("=HYPERLINK(\"http://example.org\")", "\"'=HYPERLINK(\"\"http://example.org\"\")\""),
            ("+1", "'+1"), ("-0044-03-15", "'-0044-03-15"), ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""),
            ("＝1", "'＝1"), ("'tis", "''tis"),
            // Elsewhere than at the beginning they're harmless.
            ("1=1", "1=1"), ("– so", "– so"), ("’tis", "’tis"),
        ]
    )
    func `is no formula, and gives its text back`(text: String, cell: String) {
        #expect(written([[.text(text)]]) == "\(cell)\r\n")
        #expect(written([[.list([text])]]) == "\(cell)\r\n")
    }

    @Test func `stands in a row, below the names of columns and a byte order mark`() {
        var writer = CSVWriter(columns: ["one", "two", "three"])
        for row in [[DataValue.text("a"), .nothing, .number(1)], [.nothing, .nothing, .nothing]] {
            for value in row { writer.write(value) }
            writer.endRow()
        }
        #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("one,two,three\r\na,,1\r\n,,\r\n".utf8))
    }

    private func written(_ rows: [[DataValue]]) -> String {
        var writer = CSVWriter(columns: ["column"])
        let head = writer.bytes.count
        for row in rows {
            for value in row { writer.write(value) }
            writer.endRow()
        }
        return String(decoding: writer.bytes.dropFirst(head), as: UTF8.self)
    }
}
