package se.samspel.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where images are, what they are made of, and what is kept for the next time. */
record ImageFiles(Path home) {

    /** The packaged service, in the form that an AOT cache can be made of. */
    Path application(Service service) {
        var folder = home.resolve(service.module()).resolve("target/image");
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new LaunchFailure(folder + " is missing: deploy/image builds it");
        }
        return folder;
    }

    /** What {@code deploy/run} starts. */
    Path fastJar(Service service) {
        return home.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Of the package. */
    String version(Service service) throws IOException {
        var prefix = service.module() + "-";
        try (var files = Files.list(application(service).resolve("app"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()).replaceFirst("\\.jar$", ""))
                    .findFirst()
                    .orElseThrow(() ->
                            new LaunchFailure(
                                    "There is no " + service.module() + " in its package"));
        }
    }

    /** The bill of materials as the build writes it. */
    Path dependencies(Service service) {
        return home.resolve(service.module()).resolve("target/dependencies.cdx.json");
    }

    Path image(Service service) {
        return images().resolve(service.module() + ".tar");
    }

    Path sbom(Service service) {
        return images().resolve(service.module() + ".cdx.json");
    }

    /** The image without a cache, which the cache is made in. */
    Path bare(Service service) {
        return kept().resolve(service.module() + ".tar");
    }

    /**
     * @param digest of the image without it
     */
    Path cache(Service service, String digest) {
        return kept().resolve(
                        service.module() + "-" + digest.substring("sha256:".length()) + ".aot");
    }

    Path layers() {
        return kept().resolve("layers");
    }

    Path unpacked(Service service) {
        return kept().resolve("unpacked-" + service.module());
    }

    private Path images() {
        return home.resolve("deploy/target/images");
    }

    private Path kept() {
        return home.resolve("deploy/target/images-kept");
    }
}
