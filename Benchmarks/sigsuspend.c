// Valgrind 3.19, Debian's, writes to the mask that rt_sigsuspend is given and dies when that's read-only memory, as it
// is in libdispatch's main thread. Loaded before libc, this hands it a copy.

#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
    sigset_t copy = *mask;
    return syscall(SYS_rt_sigsuspend, &copy, _NSIG / 8);
}
