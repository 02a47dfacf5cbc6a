import Testing

@Suite struct `The difference between two texts` {
    @Test func `is empty for equal ones`() {
        #expect(LineDifference.from("a\nb\n", to: "a\nb\n") == "")
    }

    @Test func `shows each run of lines below its number`() {
        let difference = LineDifference.from("a\nb\nc\nd\n", to: "a\nB\nc\nd\ne\n")
        #expect(difference == "@ line 2\n- b\n+ B\n@ line 5\n+ e")
    }
}
