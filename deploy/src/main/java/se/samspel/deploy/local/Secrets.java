package se.samspel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Passwords and client secrets: made at random when first asked for, one file (0600) each. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HALF_WRITTEN = ".new";

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** 32 random bytes in an alphabet that needs no quoting anywhere. */
    static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    private static byte[] bytes() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    String of(String name) {
        var known = find(name);
        if (known.isPresent()) {
            return known.get();
        }
        store(name, random());
        return find(name).orElseThrow();
    }

    Optional<String> find(String name) {
        try {
            var file = folder.resolve(fileName(name));
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void store(String name, String value) {
        try {
            Files.createDirectories(folder);
            write(folder.resolve(fileName(name)), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(HALF_WRITTEN))
                    .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the keys of one service: each 32 random bytes as base64, unless they are there. Its
     * instances start side by side and have the same.
     */
    static synchronized void makeKeys(Path folder, List<String> names) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            for (var name : names) {
                var file = folder.resolve(name);
                if (!Files.exists(file)) {
                    write(file, Base64.getEncoder().encodeToString(bytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Client ids come from case files: whatever is in them, the file stays in its folder. */
    private static String fileName(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace(".", "%2E");
    }

    /** Written aside and moved, so that a kill in between leaves no half key behind. */
    static void write(Path file, String value) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + HALF_WRITTEN);
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(aside, owner);
        } catch (FileAlreadyExistsException leftOver) {
            Files.delete(aside);
            Files.createFile(aside, owner);
        }
        Files.writeString(aside, value + "\n");
        Files.move(
                aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
