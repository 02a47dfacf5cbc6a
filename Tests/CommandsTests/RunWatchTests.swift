import Testing

@testable import Commands

@Suite struct `The time of a part of a run` {
    @Test func `isn't counted once more in the part within which it's run`() async {
        let watch = RunWatch(on: nil)
        let sum = await watch.run(.writing) {
            let words = await watch.run(.indexing) {
                try? await Task.sleep(for: .milliseconds(50))
                return 3
            }
            return words + 4
        }
        #expect(sum == 7)
        #expect(watch.laps.map(\.phase) == [.indexing, .writing])
        #expect(watch.laps.reduce(.zero) { $0 + $1.duration } <= watch.elapsed)
    }
}
