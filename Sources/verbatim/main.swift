// Takes the place of the C library's allocator, which took a fifth of a build's processor time more.
import CJemalloc
import Commands
import Glibc

exit(await VerbatimCommand.exitStatus(of: Array(CommandLine.arguments.dropFirst())))
