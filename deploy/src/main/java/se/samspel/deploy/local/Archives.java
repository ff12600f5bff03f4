package se.samspel.deploy.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the programs that come as Maven artifacts, once per version. */
final class Archives {

    private static final int EXECUTABLE = 0100;

    private Archives() {}

    /** Unpacks a {@code .tar.gz} without its topmost folder. */
    static void unpackTarGz(Path archive, Path target) throws IOException {
        try (var in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            unpackOnce(in, target, 1);
        }
    }

    /** Unpacks the one {@code .txz} inside a jar. */
    static void unpackTxzInJar(Path jar, Path target) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var entry =
                    file.stream()
                            .filter(candidate -> candidate.getName().endsWith(".txz"))
                            .findFirst()
                            .orElseThrow(() -> new IOException(jar + " holds no .txz"));
            try (var in = new XZCompressorInputStream(file.getInputStream(entry))) {
                unpackOnce(in, target, 0);
            }
        }
    }

    /** Beside the target first and then moved: a kill in between leaves nothing half. */
    private static void unpackOnce(InputStream in, Path target, int skip) throws IOException {
        var aside = target.resolveSibling(target.getFileName() + ".new");
        StateFolder.delete(aside);
        Files.createDirectories(aside);
        try (var tar = new TarArchiveInputStream(in)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, aside, skip);
            }
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(
            TarArchiveInputStream tar, TarArchiveEntry entry, Path folder, int skip)
            throws IOException {
        var name = Path.of(entry.getName()).normalize();
        if (name.getNameCount() <= skip || name.toString().isEmpty()) {
            return;
        }
        var path = folder.resolve(name.subpath(skip, name.getNameCount())).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("An entry of the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        Files.setPosixFilePermissions(path, permissions(entry));
    }

    private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
        var permissions =
                EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }
}
