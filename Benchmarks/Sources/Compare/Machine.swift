import Foundation

/// The machine in plain words, without its name.
enum Machine {
    static var words: String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let memory = Int((Double(ProcessInfo.processInfo.physicalMemory) / Double(1 << 30)).rounded())
        return
            "\(cores == 1 ? "one core" : cores == 2 ? "two cores" : "\(cores) cores"), \(memory) GB of memory, "
            + "input and output in memory (tmpfs)"
    }
}
