import Parallel
import Testing

@testable import Commands

@Suite struct `A line on how far a run has come` {
    @Test func `has the phase, the count and the rate`() async {
        let line = ProgressLine(phase: .writing, start: .now, advance: Advance())
        let started = line.start
        #expect(line.text(at: started + .seconds(1)) == "writing pages")

        let halves = await line.counting {
            await concurrentMap(Array(1...300), jobs: 3) { $0 / 2 }
        }
        #expect(halves.count == 300)
        #expect(line.text(at: started + .seconds(3)) == "writing pages: 300 of 300, 100 a second")
    }

    @Test func `counts the same on one core`() async {
        let line = ProgressLine(phase: .proving, start: .now, advance: Advance())
        _ = await line.counting { await concurrentMap(Array(1...7), jobs: 1) { $0 } }
        #expect(line.text(at: line.start + .seconds(7)) == "proving quotations: 7 of 7, 1 a second")
    }

    @Test func `tells the whole of what's done in parts`() async {
        let line = ProgressLine(phase: .writing, start: .now, advance: Advance())
        await line.counting {
            Advance.watched?.foresee(300)
            _ = await concurrentMap(Array(1...100), jobs: 2) { $0 }
        }
        #expect(line.text(at: line.start + .seconds(1)) == "writing pages: 100 of 300, 100 a second")
    }

    @Test func `isn't counted in where nobody watches`() async {
        let line = ProgressLine(phase: .checking, start: .now, advance: Advance())
        _ = await concurrentMap(Array(1...7), jobs: 2) { $0 }
        #expect(line.text(at: line.start + .seconds(1)) == "checking")
    }
}
