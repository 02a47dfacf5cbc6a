import Testing

@testable import Preview

@Suite struct `A frame that's sent` {
    /// RFC 6455, section 5.7: a text that isn't masked, a ping's answer, and the three ways to write a length.
    @Test func `is the last of its message and says how long it is`() {
        #expect(WebSocketFrame.text("Hello").bytes == [0x81, 0x05, 0x48, 0x65, 0x6C, 0x6C, 0x6F])
        #expect(WebSocketFrame(kind: .pong, payload: [0x48]).bytes == [0x8A, 0x01, 0x48])
        #expect(WebSocketFrame.text("").bytes == [0x81, 0x00])
        for (count, head): (Int, [UInt8]) in [
            (125, [0x81, 125]), (126, [0x81, 126, 0x00, 0x7E]), (256, [0x81, 126, 0x01, 0x00]),
            (65_535, [0x81, 126, 0xFF, 0xFF]), (65_536, [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]),
        ] {
            let text = String(repeating: "x", count: count)
            #expect(WebSocketFrame.text(text).bytes == head + Array(text.utf8), "\(count)")
        }
    }

    @Test func `says why the connection ends, if that's known`() {
        #expect(WebSocketFrame.close(.protocolError).bytes == [0x88, 0x02, 0x03, 0xEA])
        #expect(WebSocketFrame.close(nil).bytes == [0x88, 0x00])
    }
}

@Suite struct `A frame that comes from a page` {
    @Test(arguments: [
        // RFC 6455, section 5.7: a masked "Hello", as the answer to a ping.
        (
            [0x8A, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58] as [UInt8],
            [.frame(.pong, "Hello")] as [Reading]
        ),
        ([0x89, 0x80, 1, 2, 3, 4], [.frame(.ping, "")]),
        ([0x89, 0x81, 0, 0, 0, 0, 0x61, 0x88, 0x80, 9, 9, 9, 9], [.frame(.ping, "a"), .frame(.close, "")]),
        ([], []), ([0x89], []), ([0x89, 0x81, 0, 0, 0, 0], []),
        // Not masked.
        ([0x89, 0x00], [.refused(1002)]),
        ([0x8A, 0x05, 0x48, 0x65, 0x6C, 0x6C, 0x6F], [.refused(1002)]),
        // Texts and data, whole or in parts.
        ([0x81, 0x81, 0, 0, 0, 0, 0x61], [.refused(1003)]),
        ([0x01, 0x83], [.refused(1003)]), ([0x82, 0xFE], [.refused(1003)]),
        ([0x82, 0xFF, 0, 0, 0, 0, 0, 1, 0, 0], [.refused(1003)]),
        // Goes on with nothing, means nothing, or is cut.
        ([0x80, 0x80], [.refused(1002)]), ([0x83, 0x80], [.refused(1002)]), ([0x8B, 0x80], [.refused(1002)]),
        ([0x09, 0x80], [.refused(1002)]), ([0x08, 0x80], [.refused(1002)]),
        // Uses what no extension was agreed on for.
        ([0xC9, 0x80], [.refused(1002)]), ([0xA9, 0x80], [.refused(1002)]), ([0x99, 0x80], [.refused(1002)]),
        // Is longer than such a frame may be.
        ([0x89, 0xFE, 0x00, 0x7E], [.refused(1002)]), ([0x88, 0xFF], [.refused(1002)]),
    ])
    func `is read the same in one piece and in many`(bytes: [UInt8], expected: [Reading]) {
        #expect(Reading.of([bytes]) == expected)
        #expect(Reading.of(bytes.map { [$0] }) == expected)
    }

    @Test func `may have 125 bytes`() {
        let payload = [UInt8](repeating: 0x61, count: 125)
        let text = String(repeating: "a", count: 125)
        #expect(Reading.of([[0x89, 0x80 | 125, 0, 0, 0, 0] + payload]) == [.frame(.ping, text)])
    }
}

@Suite struct `The reason to close that a page gives` {
    @Test(arguments: [
        ([] as [UInt8], "nothing"), ([0x03, 0xE8], "1000"), ([0x03, 0xE9, 0x62, 0x79, 0x65], "1001"),
        ([0x0F, 0xA0], "4000"), ([0x03], "refused: 1002"), ([0x03, 0xED], "refused: 1002"),
        ([0x03, 0xEE], "refused: 1002"), ([0, 0], "refused: 1002"), ([0xFF, 0xFF], "refused: 1002"),
        ([0x03, 0xE8, 0xC3], "refused: 1007"),
    ])
    func `is one that the standard knows, or else itself a reason to close`(payload: [UInt8], reason: String)
    {
        do throws(WebSocketCloseCode) {
            let code = try WebSocketCloseCode.of(payload)
            #expect(code.map { "\($0.number)" } ?? "nothing" == reason)
        } catch {
            #expect("refused: \(error.number)" == reason)
        }
    }
}

@Suite struct `What's still to be sent to a page` {
    @Test func `is the latest of each kind, and whether it closes comes last`() {
        let outbox = WebSocketOutbox()
        outbox.close(nil)
        outbox.tell("findings:one")
        outbox.answer(ping: [1])
        outbox.tell("changed")
        outbox.answer(ping: [2])
        let pong = WebSocketFrame(kind: .pong, payload: [2])
        #expect(outbox.take() == [pong, .text("changed"), .close(nil)])
        #expect(outbox.take() == [])
    }
}

/// What comes of bytes that a page sends.
enum Reading: Equatable, Sendable {
    case frame(WebSocketFrame.Kind, String)
    case refused(UInt16)

    static func of(_ pieces: [[UInt8]]) -> [Reading] {
        var buffer = WebSocketBuffer()
        var readings: [Reading] = []
        do throws(WebSocketCloseCode) {
            for piece in pieces {
                buffer.append(piece)
                while let frame = try buffer.takeFrame() {
                    readings.append(.frame(frame.kind, String(decoding: frame.payload, as: UTF8.self)))
                }
            }
        } catch {
            readings.append(.refused(error.number))
        }
        return readings
    }
}
