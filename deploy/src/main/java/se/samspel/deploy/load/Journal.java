package se.samspel.deploy.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which steps of which rows are done, and the ids that came of them: what makes a second load of a
 * folder change nothing. One line is appended per step once the service has answered, so a loader
 * that is killed loses at most steps that the services recognise by their idempotency keys. The
 * lock keeps a second loader of the same association out.
 */
final class Journal implements AutoCloseable {

    private static final String SEPARATOR = "\t";

    /**
     * A step that is done.
     *
     * @param id the object it made or moved
     * @param etag the object's version after it, empty where the answer had none
     * @param print what was sent, as a keyed hash
     */
    record Done(String id, String etag, String print) {}

    private final Map<String, Done> steps = new ConcurrentHashMap<>();
    private final FileChannel channel;
    private final byte[] key;

    private Journal(FileChannel channel, byte[] key) {
        this.channel = channel;
        this.key = key;
    }

    /** Empty while another loader has it. */
    static Optional<Journal> open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve("journal.tsv");
        if (Files.notExists(path)) {
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            return Optional.empty();
        }
        var journal = new Journal(channel, Fingerprint.key(folder));
        journal.readAll();
        return Optional.of(journal);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** A line without its end was being written when the loader was killed: it is cut off. */
    private void readAll() throws IOException {
        var bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        String text = new String(bytes.array(), StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        text.substring(0, end).lines().forEach(this::remember);
        channel.truncate(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
    }

    private void remember(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        if (parts.length == 4) {
            steps.put(parts[0], new Done(parts[1], parts[2], parts[3]));
        }
    }

    Optional<Done> find(String step) {
        return Optional.ofNullable(steps.get(name(step)));
    }

    void done(String step, String id, String etag, String print) {
        String name = name(step);
        String line = String.join(SEPARATOR, name, id, etag, print) + "\n";
        synchronized (channel) {
            try {
                var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
        steps.put(name, new Done(id, etag, print));
    }

    /** What was sent, so that a row changed since is noticed, and nobody can read it back. */
    String print(String sent) {
        return HexFormat.of().formatHex(Fingerprint.of(key, sent), 0, 12);
    }

    /** The author's keys may hold anything, a person's number too: the journal has them hashed. */
    private String name(String step) {
        return HexFormat.of().formatHex(Fingerprint.of(key, step), 0, 16);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
