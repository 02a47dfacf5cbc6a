@testable import Site
import SourceText
import Testing

@Suite struct `A single file that was made` {
    @Test func `is told of where it's too large for mail, or lacks a picture`() {
        let file = SingleFile(
            bytes: [UInt8](repeating: 0, count: 31_400_000),
            pageCount: 9,
            missing: [
                LeftOutFile(address: "extra.css", isInTheme: true),
                LeftOutFile(address: "map.tiff", isInTheme: false),
            ]
        )
        let printed = FindingPrinter(colour: false).print(file.findings(path: "whole.html"))
        #expect(
            printed == """
                whole.html: warning[large-single-file]: the file has 31 MB, and many mail systems accept no \
                more than 18
                      = help: send the folder that 'verbatim build' writes, or a link to the website

                whole.html: warning[not-embedded]: 'extra.css' is neither a picture nor a font, and is left out
                      = help: put what it holds into a file that the pages load, such as Templates/theme/style.css

                whole.html: warning[not-embedded]: 'map.tiff' isn't in the theme, and is left out
                      = help: put it into Templates/theme

                3 warnings

                """
        )
    }

    @Test func `is no reason for words where it's whole and small`() {
        #expect(SingleFile(bytes: [0x61], pageCount: 1, missing: []).findings(path: "whole.html") == [])
    }
}
