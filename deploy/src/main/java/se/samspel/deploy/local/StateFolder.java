package se.samspel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.io.file.PathUtils;

/** The folder with everything that outlives a start: databases, logs, keys, secrets, marks. */
public record StateFolder(Path root) {

    /** Only a folder with this file in it is ever emptied. */
    private static final String SIGN = ".samspel-state";

    private static final String PROGRAMS = "programs";

    /** Makes what is missing. The root can be passed through, its secret parts can't be read. */
    void prepare() {
        try {
            Files.createDirectories(root);
            var sign = root.resolve(SIGN);
            if (!Files.exists(sign)) {
                refuseForeign();
                Files.createFile(sign);
            }
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
            for (var secret :
                    new Path[] {passwords(), people(), secrets(), keys(), logs(), children()}) {
                Files.createDirectories(secret);
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(programs());
        } catch (IOException e) {
            throw new LaunchFailure("The state folder " + root + " can't be written: " + e, e);
        }
    }

    private void refuseForeign() throws IOException {
        try (var content = Files.list(root)) {
            // deploy/run writes its build log before the launcher comes.
            if (content.anyMatch(path -> !path.equals(logs()))) {
                throw new LaunchFailure(
                        "The state folder " + root + " holds something else; name an empty one");
            }
        }
    }

    /** Of databases and Keycloak's administrator: nothing that an API's caller needs. */
    Path passwords() {
        return root.resolve("passwords");
    }

    /** Of the accounts that try the pages: one file each, named by the account. */
    Path people() {
        return root.resolve("people");
    }

    /** One client secret per file, named by the client. */
    Path secrets() {
        return root.resolve("secrets");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path children() {
        return root.resolve("children");
    }

    /** Unpacked programs; they hold no data and survive {@code --fresh}. */
    Path programs() {
        return root.resolve(PROGRAMS);
    }

    /** There while a child is left down because it never stays up. */
    Path down(String child) {
        return children().resolve(child + ".down");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path backups() {
        return root.resolve("backups");
    }

    Path load() {
        return root.resolve("load");
    }

    /** One file per service that was rolled to a release: where that lies. */
    Path releases() {
        return root.resolve("releases");
    }

    Path report() {
        return root.resolve("report");
    }

    Path launcherMark() {
        return root.resolve("launcher.json");
    }

    Path lock() {
        return root.resolve("launcher.lock");
    }

    /** Throws everything away except the programs and the lock that the caller holds. */
    void empty() {
        if (!Files.exists(root.resolve(SIGN))) {
            return;
        }
        try (var content = Files.list(root)) {
            for (var path : content.toList()) {
                var name = path.getFileName().toString();
                if (!name.equals(SIGN) && !name.equals(PROGRAMS) && !path.equals(lock())) {
                    delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.delete(tree);
        }
    }
}
