package se.samspel.deploy.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs what an unpacked image starts, as a cluster does: the image's folder is the root and can't
 * be written, {@code /tmp} alone can, and the user is the image's. Mounts are seen by the process
 * alone and go with it.
 *
 * @param root the unpacked image
 * @param configuration the image's
 * @param tmp a folder of this machine that is {@code /tmp} inside
 */
public record Confined(Path root, JsonNode configuration, Path tmp) {

    /** Root, folder for /tmp, user and group, PATH inside; then the words. */
    private static final String ENTER =
            """
            root=$1 tmp=$2 user=$3 path=$4
            shift 4
            mount --bind "$root" "$root" || exit
            mount --rbind /proc "$root/proc" || exit
            mount --rbind /dev "$root/dev" || exit
            mount --bind "$tmp" "$root/tmp" || exit
            mount -o remount,bind,ro "$root" || exit
            cd "$root" || exit
            chroot=$(command -v chroot)
            PATH=$path
            exec "$chroot" --userspec="$user" --groups= "$root" "$@"
            """;

    /** Whether this user may do so here. */
    public static boolean isPossible() {
        try {
            return new ProcessBuilder("unshare", "--mount", "chroot", "/", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (java.io.IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The words that come before those of {@link #words}. */
    public List<String> before() {
        return List.of("unshare", "--mount");
    }

    /**
     * @param options for java, before those of the image
     */
    public List<String> words(List<String> options) {
        var words = new ArrayList<String>();
        words.addAll(List.of("sh", "-c", ENTER, "sh", root.toString(), tmp.toString()));
        words.add(configuration.at("/config/User").asText());
        words.add(image().getOrDefault("PATH", "/usr/bin:/bin"));
        var entrypoint = new ArrayList<String>();
        configuration.at("/config/Entrypoint").forEach(word -> entrypoint.add(word.asText()));
        words.add(entrypoint.getFirst());
        words.addAll(options);
        words.addAll(entrypoint.subList(1, entrypoint.size()));
        return words;
    }

    /** The image's environment under the deployment's; its PATH is set inside. */
    public Map<String, String> environment(Map<String, String> deployment) {
        var environment = new HashMap<>(image());
        environment.remove("PATH");
        environment.putAll(deployment);
        return environment;
    }

    private Map<String, String> image() {
        var environment = new HashMap<String, String>();
        for (var line : configuration.at("/config/Env")) {
            var parts = line.asText().split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return environment;
    }
}
