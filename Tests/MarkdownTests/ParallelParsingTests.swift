import Dispatch
import Markdown
import Synchronization
import Testing

@Suite struct `Parsing on many threads` {
    /// Everything that an extension of cmark's has a hand in; struck-out words came out as text now and then
    /// when two threads shared its table of special bytes.
    @Test func `gives what parsing on one gives`() {
        let texts = (0..<64).map { number in
            "~~a\(number)~~ *b* [^n]\n\n|c|~~d~~|\n|-|-|\n|e|f|\n\n- [x] ~~g~~\n\n[^n]: ~~h~~\n"
                + String(repeating: "i ~~j \(number)~~ k\n\n", count: number)
        }
        let expected = texts.map { html($0) }
        let differing = Mutex<Set<Int>>([])
        DispatchQueue.concurrentPerform(iterations: 1024) { iteration in
            let index = iteration % texts.count
            if html(texts[index]) != expected[index] { _ = differing.withLock { $0.insert(index) } }
        }
        #expect(differing.withLock { $0.sorted() } == [])
        #expect(expected.allSatisfy { $0.contains("<del>") && !$0.contains("~~") })
    }
}
