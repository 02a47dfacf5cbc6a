import Foundation

/// The shape of a SARIF 2.1.0 document as far as the program writes one, by section 3 of the standard: a property that
/// it doesn't name, lacks or gives another type is an error.
indirect enum SARIFShape: Sendable {
    case text, word(Set<String>), number(from: Int)
    /// Of which no two are the same where they're distinct.
    case list(SARIFShape, distinct: Bool = false)
    case object(required: [String: SARIFShape], optional: [String: SARIFShape] = [:])

    struct Mismatch: Error {
        let path: String
    }

    /// The identifiers in a document.
    struct Log {
        let rules: [String]
        let results: [String]
    }

    static func read(_ text: String) throws -> Log {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        try log.check(value, at: "$")
        let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
        guard document.runs.count == 1, let run = document.runs.first else { throw Mismatch(path: "$.runs") }
        for result in run.results where run.tool.driver.rules[result.ruleIndex].id != result.ruleId {
            throw Mismatch(path: "ruleIndex of \(result.ruleId)")
        }
        return Log(rules: run.tool.driver.rules.map(\.id), results: run.results.map(\.ruleId))
    }

    private struct Document: Decodable {
        let runs: [Run]

        struct Run: Decodable {
            let tool: Tool
            let results: [Result]
        }
        struct Tool: Decodable { let driver: Driver }
        struct Driver: Decodable { let rules: [Rule] }
        struct Rule: Decodable { let id: String }
        struct Result: Decodable {
            let ruleId: String
            let ruleIndex: Int
        }
    }
}

extension SARIFShape {
    private static let level = SARIFShape.word(["none", "note", "warning", "error"])
    private static let message = SARIFShape.object(required: ["text": .text])

    /// Section 3.29.
    private static let physicalLocation = SARIFShape.object(
        required: ["artifactLocation": .object(required: ["uri": .text])],
        optional: [
            "region": .object(
                required: ["startLine": .number(from: 1)],
                optional: [
                    "startColumn": .number(from: 1), "endLine": .number(from: 1),
                    "endColumn": .number(from: 1),
                ]
            )
        ]
    )
    /// Section 3.28.
    private static let location = SARIFShape.object(
        required: ["physicalLocation": physicalLocation],
        optional: ["message": message]
    )
    /// Section 3.27.
    private static let result = SARIFShape.object(
        required: [
            "ruleId": .text, "ruleIndex": .number(from: 0), "level": level, "message": message,
            "locations": .list(location),
        ],
        optional: ["relatedLocations": .list(location, distinct: true)]
    )
    /// Section 3.49.
    private static let rule = SARIFShape.object(
        required: [
            "id": .text, "shortDescription": message,
            "help": .object(required: ["text": .text, "markdown": .text]),
            "defaultConfiguration": .object(required: ["level": level]),
        ]
    )
    /// Sections 3.13, 3.14 and 3.19.
    private static let log = SARIFShape.object(
        required: [
            "$schema": .text, "version": .word(["2.1.0"]),
            "runs": .list(
                .object(
                    required: [
                        "tool": .object(
                            required: [
                                "driver": .object(
                                    required: [
                                        "name": .text, "version": .text,
                                        "rules": .list(rule, distinct: true),
                                    ]
                                )
                            ]
                        ),
                        "columnKind": .word(["unicodeCodePoints"]), "results": .list(result),
                    ]
                )
            ),
        ]
    )

    private func check(_ value: Any, at path: String) throws {
        switch self {
        case .text:
            guard let text = value as? String, !text.isEmpty else { throw Mismatch(path: path) }
        case .word(let words):
            guard let text = value as? String, words.contains(text) else { throw Mismatch(path: path) }
        case .number(let least):
            guard let number = value as? Int, number >= least else { throw Mismatch(path: path) }
        case .list(let shape, let isDistinct):
            guard let items = value as? [Any] else { throw Mismatch(path: path) }
            guard !isDistinct || NSSet(array: items).count == items.count else { throw Mismatch(path: path) }
            for (index, item) in items.enumerated() { try shape.check(item, at: "\(path)[\(index)]") }
        case .object(let required, let optional):
            guard let members = value as? [String: Any] else { throw Mismatch(path: path) }
            let shapes = required.merging(optional) { $1 }
            for (name, member) in members {
                guard let shape = shapes[name] else { throw Mismatch(path: "\(path).\(name)") }
                try shape.check(member, at: "\(path).\(name)")
            }
            if let missing = required.keys.first(where: { members[$0] == nil }) {
                throw Mismatch(path: "\(path).\(missing)")
            }
        }
    }
}
