package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses root, so root runs it in a user namespace of its own, where
 * it is nobody in particular and the files still are root's; where namespaces are off, as the user
 * nobody.
 *
 * @param before the words in front of the command
 * @param owner the user its files must belong to; empty when they belong to it already
 */
record PostgresUser(List<String> before, List<String> owner) {

    private static final String NOBODY = "65534";

    static PostgresUser fit() {
        if (!System.getProperty("user.name", "").equals("root")) {
            return new PostgresUser(List.of(), List.of());
        }
        if (Spawner.works(List.of("unshare", "-U", "true"))) {
            return new PostgresUser(List.of("unshare", "-U"), List.of());
        }
        var asNobody =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (Spawner.works(List.of("setpriv", "--reuid=" + NOBODY, "true"))) {
            return new PostgresUser(asNobody, List.of(NOBODY));
        }
        throw new LaunchFailure(
                "PostgreSQL refuses to run as root, and neither 'unshare -U' nor 'setpriv' works"
                        + " here: run as an ordinary user");
    }

    /** Gives the files to the user that the server runs as. */
    void own(Path folder) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        var nobody =
                folder.getFileSystem()
                        .getUserPrincipalLookupService()
                        .lookupPrincipalByName(owner.getFirst());
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.setOwner(file, nobody);
            }
        }
        var check = new java.util.ArrayList<>(before);
        check.addAll(List.of("test", "-w", folder.toString()));
        if (!Spawner.works(check)) {
            throw new LaunchFailure(
                    "PostgreSQL runs as nobody here and can't enter "
                            + folder
                            + ": point SAMSPEL_STATE at a folder that everyone may pass through");
        }
    }
}
