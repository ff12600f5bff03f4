package se.samspel.deploy.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.file.PathUtils;

/**
 * An image's layers laid over each other in a folder, as a container would see them; owners are
 * left out.
 *
 * <p>Source: OCI Image Format Specification 1.1, image layer file system changeset.
 */
public record Unpacked(Path folder) {

    private static final String WHITEOUT = ".wh.";
    private static final String OPAQUE = ".wh..wh..opq";

    /**
     * @param folder is thrown away first
     */
    public static Unpacked of(OciImage image, Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        var unpacked = new Unpacked(folder.toRealPath());
        for (var layer : image.layers()) {
            try (var tar = new TarArchiveInputStream(image.layer(layer))) {
                unpacked.add(tar);
            }
        }
        return unpacked;
    }

    private static Path above(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    /** Lays one layer over what is there. */
    void add(TarArchiveInputStream tar) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var path = inside(entry.getName());
            var name = path.getFileName().toString();
            if (name.equals(OPAQUE)) {
                empty(above(path));
            } else if (name.startsWith(WHITEOUT)) {
                delete(path.resolveSibling(name.substring(WHITEOUT.length())));
            } else {
                put(tar, entry, path);
            }
        }
    }

    private void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                delete(path);
                Files.createDirectory(path);
            }
            Files.setPosixFilePermissions(path, permissions(entry));
            return;
        }
        delete(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, inside(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(path, permissions(entry));
            // The AOT cache knows its jars by time and size.
            Files.setLastModifiedTime(path, entry.getLastModifiedTime());
        }
    }

    /** Where an entry goes; one that would leave the folder, by dots or a link, is refused. */
    private Path inside(String name) throws IOException {
        var path = folder.resolve(name.replaceFirst("^/+", "")).normalize();
        if (!path.startsWith(folder)) {
            throw new Unbuildable("A layer leaves its folder: " + name);
        }
        if (path.equals(folder)) {
            return path;
        }
        Files.createDirectories(above(path));
        if (!above(path).toRealPath().startsWith(folder)) {
            throw new Unbuildable("A layer leaves its folder by a link: " + name);
        }
        return path;
    }

    private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
        var all = PosixFilePermission.values();
        var set = EnumSet.noneOf(PosixFilePermission.class);
        for (var bit = 0; bit < all.length; bit++) {
            if ((entry.getMode() & (0400 >> bit)) != 0) {
                set.add(all[bit]);
            }
        }
        return set;
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                delete(file);
            }
        }
    }

    /** Throws the folder away. */
    public void delete() throws IOException {
        delete(folder);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.delete(tree);
        }
    }
}
