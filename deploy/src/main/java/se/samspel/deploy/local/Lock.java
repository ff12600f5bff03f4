package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One launcher per state folder. The kernel holds the lock and drops it with the process, so none
 * is ever stale; children don't inherit it.
 */
record Lock(FileLock held) {

    /**
     * @return empty when another launcher holds it
     */
    static Optional<Lock> take(StateFolder state) {
        try {
            var channel =
                    FileChannel.open(
                            state.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock()).map(Lock::new);
        } catch (IOException e) {
            throw new LaunchFailure("The lock " + state.lock() + " can't be taken: " + e, e);
        }
    }

    void release() {
        try {
            held.acquiredBy().close();
        } catch (IOException e) {
            throw new LaunchFailure("The lock can't be released: " + e, e);
        }
    }
}
