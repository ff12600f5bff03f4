package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.image.Confined;
import se.samspel.deploy.image.OciImage;
import se.samspel.deploy.image.Sbom;
import se.samspel.deploy.image.ServiceImage;
import se.samspel.deploy.image.Unbuildable;
import se.samspel.deploy.image.Unpacked;

/**
 * {@code deploy/image}: the services' images as files, each with its bill of materials. The AOT
 * cache is made by the service itself, run in its image as far as it goes without one; it is kept
 * by that image's digest, so that the same input gives the same image.
 */
final class ImageCommand {

    private static final String STANDARD_BASE = "18380";

    private final Path home;
    private final String revision;
    private final ImageFiles files;
    private final Console console = new Console(System.out);

    /**
     * @param revision of the sources, for the images' labels; may be empty
     */
    ImageCommand(Path home, String revision) {
        this.home = home;
        this.revision = revision;
        this.files = new ImageFiles(home);
    }

    int run(List<String> arguments) throws InterruptedException {
        try {
            build(ImageOptions.parse(arguments, System.getenv()));
            return 0;
        } catch (Unbuildable | IOException failure) {
            throw new LaunchFailure(String.valueOf(failure.getMessage()), failure);
        }
    }

    private void build(ImageOptions options) throws IOException, InterruptedException {
        var caches = options.cached() ? caches(options) : Map.<Service, Path>of();
        for (var service : options.services()) {
            var tar = files.image(service);
            var image = image(service, caches.get(service), revision);
            var digest = image.build(options.base(), tar, files.layers());
            Sbom.read(files.dependencies(service))
                    .of(
                            "samspel/" + image.name(),
                            image.version(),
                            digest,
                            options.base().identity())
                    .write(files.sbom(service), image.application());
            console.line(
                    "%s %s, %d MB: %s"
                            .formatted(
                                    service.module(),
                                    digest,
                                    Files.size(tar) / 1_000_000,
                                    home.relativize(tar)));
        }
    }

    /** The services' caches; those that aren't there yet are trained. */
    private Map<Service, Path> caches(ImageOptions options)
            throws IOException, InterruptedException {
        var all = new TreeMap<Service, Path>();
        var missing = new TreeMap<Service, Path>();
        for (var service : options.services()) {
            var bare = files.bare(service);
            // Another revision with the same content has the same cache.
            var digest = image(service, null, "").build(options.base(), bare, files.layers());
            var cache = files.cache(service, digest);
            all.put(service, cache);
            if (!Files.exists(cache)) {
                missing.put(service, cache);
            }
        }
        if (!missing.isEmpty()) {
            train(missing);
        }
        return all;
    }

    private void train(Map<Service, Path> caches) throws IOException, InterruptedException {
        if (!Confined.isPossible()) {
            throw new LaunchFailure(
                    "The AOT cache is made by a run in the image, which needs root and mounts;"
                            + " --without-cache makes images that start more slowly");
        }
        try (var stack = Scratch.open(Scratch.place(home, "training", STANDARD_BASE), console)) {
            stack.start(new StartUp.Choice(List.of(), List.of()));
            for (var each : caches.entrySet()) {
                train(stack, each.getKey(), each.getValue());
            }
        }
    }

    private void train(Scratch stack, Service service, Path cache)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        try (var image = new OciImage(files.bare(service))) {
            var unpacked = Unpacked.of(image, files.unpacked(service));
            var training = new ImageProcess(stack, service, unpacked, image.configuration());
            var process = training.start(List.of("-XX:AOTCacheOutput=/tmp/app.aot"));
            training.awaitReady(process);
            training.end(process);
            unpacked.delete();
            var made = training.tmp().resolve("app.aot");
            if (!Files.exists(made)) {
                throw new LaunchFailure(
                        service.module()
                                + " made no cache"
                                + stack.children().lastLines(service.module()));
            }
            Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
        }
        console.line(service.module() + " trained in " + Console.told(Console.since(began)));
    }

    private ServiceImage image(Service service, @Nullable Path cache, String labelled)
            throws IOException {
        return new ServiceImage(
                service.module(),
                Ports.standard().of(service),
                files.version(service),
                labelled,
                files.application(service),
                cache);
    }
}
