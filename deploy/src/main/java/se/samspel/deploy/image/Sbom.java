package se.samspel.deploy.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The bill of materials of an image: every library that is in it, with version, licences and where
 * each comes from. What the base image holds is told by whoever makes that.
 *
 * <p>Source: CycloneDX 1.6, as the framework writes it from what it packages.
 */
public record Sbom(ObjectNode document) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    public static Sbom read(Path file) throws IOException {
        return new Sbom((ObjectNode) JSON.readTree(file.toFile()));
    }

    /** Of the libraries, as the package names them: {@code group.artifact-version.jar}. */
    public Set<String> libraries() {
        var names = new TreeSet<String>();
        for (var component : document.path("components")) {
            if (component.path("type").asText().equals("library")) {
                names.add(fileName(component));
            }
        }
        return names;
    }

    /**
     * Says what image it is of, and nothing of when it was written.
     *
     * @param image its name
     * @param digest of its manifest
     * @param base what it stands on
     */
    public Sbom of(String image, String version, String digest, String base) {
        var copy = document.deepCopy();
        copy.remove("serialNumber");
        var metadata = copy.withObjectProperty("metadata");
        metadata.remove("timestamp");
        var component = metadata.putObject("component");
        component.put("type", "container").put("bom-ref", image).put("name", image);
        component.put("version", version);
        component
                .putArray("hashes")
                .addObject()
                .put("alg", "SHA-256")
                .put("content", digest.substring(Sha256.PREFIX.length()));
        component.putArray("properties").addObject().put("name", "samspel:base").put("value", base);
        return new Sbom(copy);
    }

    /** Held to what the package holds, and written. */
    public void write(Path file, Path application) throws IOException {
        var packed = packed(application);
        if (!packed.equals(libraries())) {
            var difference = new TreeSet<>(packed);
            difference.removeAll(libraries());
            throw new Unbuildable(
                    "The bill of materials isn't the package's; without an entry: " + difference);
        }
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), document);
    }

    private static Set<String> packed(Path application) throws IOException {
        try (var files = Files.walk(application.resolve("lib"))) {
            var names = new TreeSet<String>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    private static String fileName(JsonNode component) {
        var classifier = CLASSIFIER.matcher(component.path("purl").asText());
        return component.path("group").asText()
                + "."
                + component.path("name").asText()
                + "-"
                + component.path("version").asText()
                + (classifier.find() ? "-" + classifier.group(1) : "")
                + ".jar";
    }
}
