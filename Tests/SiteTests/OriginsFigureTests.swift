@testable import Site
import Testing

@Suite struct `A figure of origins` {
    @Test func `joins each source to its origins, and leaves one open that has none`() {
        let figure = OriginsFigure(
            sources: [.init(name: "Post & <Star>", origins: [0, 1]), .init(name: "A note", origins: [])],
            origins: ["The mayor", "A name so long that it takes two lines and is cut where the second ends"]
        )
        #expect(
            String(decoding: figure.drawing.svg, as: UTF8.self) == """
                <svg viewBox="0 0 340 102" width="340" height="102" role="img" aria-labelledby="origins-figure-title" aria-describedby="origins-figure-description">
                <title id="origins-figure-title">Who from whom</title>
                <desc id="origins-figure-description">Sources and &quot;origins&quot;.</desc>
                <text class="head" x="122" y="13" text-anchor="end">Sources</text>
                <text class="head" x="210" y="13" text-anchor="start">Origins</text>
                <path class="way" fill="none" d="M132 46C166 46 166 38 200 38"/>
                <path class="way" fill="none" d="M132 46C166 46 166 74 200 74"/>
                <circle class="source" cx="132" cy="46" r="4"/>
                <text class="name" x="122" y="50" text-anchor="end">Post &amp; &lt;Star&gt;</text>
                <circle class="source untraced" cx="132" cy="74" r="4"/>
                <text class="name" x="122" y="78" text-anchor="end">A note</text>
                <rect class="origin" x="196" y="34" width="9" height="9"/>
                <text class="name" x="210" y="42" text-anchor="start">The mayor</text>
                <rect class="origin" x="196" y="70" width="9" height="9"/>
                <text class="name" x="210" y="70" text-anchor="start">A name so long that</text>
                <text class="name" x="210" y="86" text-anchor="start">it takes two lines…</text>
                </svg>
                """
        )
    }

    @Test func `tells sources by number where they'd be too many marks`() {
        let figure = OriginsFigure(
            sources: (0..<90).map { .init(name: "Source \($0)", origins: $0 < 80 ? [$0 % 40, 39] : []) },
            origins: (0..<40).map { "Origin \($0)" }
        )
        let fitted = figure.fitted(sourcesCount: { "\($0) sources" }, moreCount: { "\($0) more" })
        #expect(fitted.sources.map(\.name) == Array(repeating: "2 sources", count: 27) + ["10 sources"])
        #expect(fitted.sources.map(\.origins) == (0..<27).map { [$0] } + [[]])
        #expect(fitted.origins == (0..<27).map { "Origin \($0)" } + ["13 more"])
    }

    @Test(arguments: [1, 3, 20, 28, 29, 30, 60, 5_000], [1, 3, 27, 28, 29, 300])
    func `never has more marks than a figure may have`(sources: Int, origins: Int) {
        let figure = OriginsFigure(
            sources: (0..<sources).map {
                .init(
                    name: "A source with a long name, number \($0)",
                    origins: Set([$0 % origins, $0 % 3]).sorted()
                )
            },
            origins: (0..<max(3, origins)).map { "An origin with a long name, number \($0)" }
        )
        let fitted = figure.fitted(
            sourcesCount: { "\($0) sources, in words that take two lines" },
            moreCount: { "\($0) more, in words that take two lines" }
        )
        #expect(fitted.drawing.marks.count <= Drawing.mostMarks)
    }
}

extension OriginsFigure {
    fileprivate init(sources: [Source], origins: [String]) {
        self.init(
            title: "Who from whom",
            description: "Sources and \"origins\".",
            sourcesHead: "Sources",
            originsHead: "Origins",
            sources: sources,
            origins: origins
        )
    }
}
