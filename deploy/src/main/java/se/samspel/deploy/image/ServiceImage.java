package se.samspel.deploy.image;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One service as an image: its libraries, the framework's generated code, the service and the AOT
 * cache as a layer each, so that what changes seldom is fetched seldom. The same input gives the
 * same bytes.
 *
 * @param name of the service, as {@code referral-service}
 * @param revision of the sources; empty where it isn't known
 * @param application the packaged service: {@code quarkus-run.jar} and its folders
 * @param cache made by a training run in the image without one, or null
 */
public record ServiceImage(
        String name,
        int port,
        String version,
        String revision,
        Path application,
        @Nullable Path cache) {

    /** The user that the manifests of a cluster name. */
    public static final String USER = "10001:10001";

    static final String HOME = "/app";
    static final String CACHE = HOME + "/app.aot";
    private static final String LIBRARIES = "lib";
    private static final String GENERATED = "quarkus";

    /** A deployment may set other ones in its place. */
    private static final String OPTIONS = "-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError";

    /**
     * @param tar the OCI layout that is written
     * @param kept layers of earlier builds, so that only what changed is packed again
     * @return the digest of the image's manifest
     */
    public String build(BaseImage base, Path tar, Path kept)
            throws IOException, InterruptedException {
        Files.createDirectories(tar.toAbsolutePath().getParent());
        try {
            var image = base.begin();
            describe(image, base);
            for (var layer : layers()) {
                image.addFileEntriesLayer(layer);
            }
            return image.containerize(
                            Containerizer.to(
                                            TarImage.at(tar)
                                                    .named("samspel/" + name + ":" + version))
                                    .setOfflineMode(!base.isRemote())
                                    .setBaseImageLayersCache(kept.resolve("base"))
                                    .setApplicationLayersCache(kept.resolve("application"))
                                    .setToolName("samspel"))
                    .getDigest()
                    .toString();
        } catch (ExecutionException
                | RegistryException
                | CacheDirectoryCreationException
                | InvalidImageReferenceException failure) {
            throw new Unbuildable(
                    "The image of " + name + " can't be built: " + failure.getMessage(), failure);
        }
    }

    private void describe(JibContainerBuilder image, BaseImage base) throws IOException {
        image.setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(new Platform(architecture(), "linux")))
                .setUser(USER)
                .setWorkingDirectory(AbsoluteUnixPath.get(HOME))
                .setExposedPorts(Port.tcp(port))
                .addEnvironmentVariable("JAVA_TOOL_OPTIONS", OPTIONS)
                .setLabels(labels(base))
                .setEntrypoint(entrypoint());
    }

    private List<String> entrypoint() {
        var words = new ArrayList<>(List.of("java"));
        if (cache != null) {
            words.add("-XX:AOTCache=" + CACHE);
        }
        words.addAll(List.of("-jar", HOME + "/quarkus-run.jar"));
        return words;
    }

    private Map<String, String> labels(BaseImage base) throws IOException {
        var labels = new TreeMap<String, String>();
        labels.put("title", "Samspel " + name);
        labels.put("version", version);
        labels.put("licenses", "Apache-2.0");
        if (base.isRemote()) {
            labels.put("base.digest", base.identity());
        }
        if (!revision.isEmpty()) {
            labels.put("revision", revision);
        }
        var full = new TreeMap<String, String>();
        labels.forEach((key, value) -> full.put("org.opencontainers.image." + key, value));
        return full;
    }

    private List<FileEntriesLayer> layers() throws IOException {
        var layers = new ArrayList<>(List.of(layer(LIBRARIES), layer(GENERATED), layer("service")));
        try (var files = Files.walk(application)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var path = application.relativize(file);
                layers.set(place(path), add(layers.get(place(path)), file, path.toString()));
            }
        }
        if (cache != null) {
            layers.add(add(layer("cache"), cache, Path.of(CACHE).getFileName().toString()));
        }
        return layers;
    }

    /** The house's own libraries change with the service. */
    private static int place(Path path) {
        if (path.getFileName().toString().startsWith("se.samspel.")) {
            return 2;
        }
        return switch (path.getName(0).toString()) {
            case LIBRARIES -> 0;
            case GENERATED -> 1;
            default -> 2;
        };
    }

    private static FileEntriesLayer layer(String name) {
        return FileEntriesLayer.builder().setName(name).build();
    }

    private static FileEntriesLayer add(FileEntriesLayer layer, Path file, String path) {
        return layer.toBuilder().addEntry(file, AbsoluteUnixPath.get(HOME + "/" + path)).build();
    }

    /** As images name it; the cache fits the machine that it was made on. */
    private static String architecture() {
        var machine = System.getProperty("os.arch", "amd64");
        return machine.equals("aarch64") ? "arm64" : machine;
    }
}
