#include <zmq.h>

// Linux calls that the Swift overlay of the C library does not import.
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

static inline int dure_pidfd_open(int pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }
