import Glibc
import Output
func site(_ change: Int) throws -> FileSet {
    try FileSet(
        (0..<15000).map { n in
            OutputFile(
                path:
                    "\(["claims","articles","statements","actors","compare"][n % 5])/record-number-\(n).html"
            ) {
                var b = [UInt8](repeating: UInt8(truncatingIfNeeded: n &* 31), count: 3000)
                b[1500] = n == change ? 1 : 0
                return b
            }
        }
    )
}
let out = CommandLine.arguments[1]
let jobs = Int(CommandLine.arguments[2]) ?? 2
let p = SitePublisher(output: out, sparing: [], jobs: jobs)
func run(_ name: String, _ c: Int) async throws {
    let t = ContinuousClock.now
    let s = try site(c)
    let u = ContinuousClock.now
    let r = try await p.publish(s)
    print(name, ContinuousClock.now - u, "set:", u - t, r.written, r.unchanged)
}
try await run("cold", -1)
try await run("unchanged", -1)
try await run("unchanged", -1)
try await run("one", 7)
try await run("one", -1)
