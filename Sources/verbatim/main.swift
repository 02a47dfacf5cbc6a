import Commands
import Glibc

exit(await VerbatimCommand.exitStatus(of: Array(CommandLine.arguments.dropFirst())))
