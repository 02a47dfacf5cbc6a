import Foundation

/// What other programs read from a document of SARIF: whatever isn't there can't be decoded.
///
/// Whether all of it is as the standard has it is judged by `Tests/Browser/test_sarif.py`.
struct SARIFDocument: Decodable {
    let runs: [Run]

    struct Run: Decodable {
        let tool: Tool
        let results: [Result]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Driver: Decodable {
        let version: String
        let rules: [Rule]
    }
    struct Rule: Decodable {
        let id: String
        let shortDescription: Message
        let help: Help
    }
    struct Help: Decodable {
        let text: String
        let markdown: String
    }
    struct Message: Decodable { let text: String }
    struct Result: Decodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Message
    }

    /// The identifiers in a document of one run.
    struct Log {
        let rules: [String]
        let results: [String]
    }

    struct OtherRule: Error {
        let result: String
    }

    static func read(_ text: String) throws -> Log {
        let document = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
        let rules = document.runs.flatMap(\.tool.driver.rules).map(\.id)
        let results = document.runs.flatMap(\.results)
        for result in results where rules[result.ruleIndex] != result.ruleId {
            throw OtherRule(result: result.ruleId)
        }
        return Log(rules: rules, results: results.map(\.ruleId))
    }
}
