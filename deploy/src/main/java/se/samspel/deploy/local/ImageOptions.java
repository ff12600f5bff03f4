package se.samspel.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.image.BaseImage;

/**
 * What {@code deploy/image} was asked for.
 *
 * @param cached whether the images get an AOT cache
 */
record ImageOptions(BaseImage base, boolean cached, List<Service> services) {

    private static final String BASE = "--base";

    /**
     * @param environment {@code SAMSPEL_BASE_IMAGE} names the base where the words don't
     */
    static ImageOptions parse(List<String> arguments, Map<String, String> environment) {
        var words = new ArrayList<>(arguments);
        var cached = !words.remove("--without-cache");
        var local = words.remove("--local-base");
        var file = file(words);
        var services = words.stream().map(ImageOptions::service).distinct().toList();
        return new ImageOptions(
                base(local, file, environment.getOrDefault("SAMSPEL_BASE_IMAGE", "")),
                cached,
                services.isEmpty() ? List.of(Service.values()) : services);
    }

    private static BaseImage base(boolean local, @Nullable Path file, String name) {
        if (local && file != null) {
            throw new LaunchFailure("--local-base and --base are two bases: name one");
        }
        if (local) {
            return new BaseImage.OfThisMachine(Path.of(System.getProperty("java.home", "")));
        }
        if (file != null) {
            return new BaseImage.Archived(file);
        }
        if (name.isBlank()) {
            throw new LaunchFailure(
                    "No base image: set SAMSPEL_BASE_IMAGE=REPOSITORY@sha256:DIGEST (with java of"
                            + " JDK 25), or name --base FILE or --local-base");
        }
        return BaseImage.named(name.strip());
    }

    /** Taken out of the words. */
    private static @Nullable Path file(List<String> words) {
        var at = words.indexOf(BASE);
        if (at < 0) {
            return null;
        }
        words.remove(at);
        if (at == words.size()) {
            throw new LaunchFailure(BASE + " names a file, as docker save writes it");
        }
        return Path.of(words.remove(at));
    }

    private static Service service(String word) {
        return Arrays.stream(Service.values())
                .filter(each -> each.module().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new LaunchFailure(
                                "Unknown service or option " + word + "; see deploy/image --help"));
    }
}
