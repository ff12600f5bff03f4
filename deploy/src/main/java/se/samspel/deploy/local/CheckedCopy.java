package se.samspel.deploy.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Copies of folders, with the SHA-256 of each file. */
final class CheckedCopy {

    private CheckedCopy() {}

    /**
     * Copies while others may write and delete.
     *
     * @param wanted by path below the folder; a folder that isn't wanted is made and left empty
     * @return checksums by path below the target's parent
     */
    static Map<String, String> of(Path folder, Path target, Predicate<Path> wanted)
            throws IOException {
        var sums = new TreeMap<String, String>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path path, BasicFileAttributes attributes) throws IOException {
                        var below = folder.relativize(path);
                        Files.createDirectories(target.resolve(below));
                        return path.equals(folder) || wanted.test(below)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
                            throws IOException {
                        var below = folder.relativize(path);
                        if (wanted.test(below)) {
                            var copy = target.resolve(below);
                            copy(path, copy, target.getParent().relativize(copy), sums);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException failure)
                            throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
        return sums;
    }

    private static void copy(Path from, Path to, Path name, Map<String, String> sums)
            throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(from), digest);
                var out = Files.newOutputStream(to)) {
            in.transferTo(out);
        } catch (NoSuchFileException deletedMeanwhile) {
            return;
        }
        sums.put(name.toString(), HexFormat.of().formatHex(digest.digest()));
    }

    /** Of every file below the folder, by its path. */
    static Map<String, String> sums(Path folder) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                sums.put(folder.relativize(path).toString(), sum(path));
            }
        }
        return sums;
    }

    static String sum(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
