package se.samspel.deploy.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;

/**
 * An image in a tar of the OCI layout, read from it. Every blob that is read is held to its digest.
 *
 * <p>Source: OCI Image Format Specification 1.1, image layout, manifest and configuration.
 */
public final class OciImage implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIGEST = "digest";
    private final TarFile tar;
    private final JsonNode manifest;
    private final String digest;

    public OciImage(Path file) throws IOException {
        tar = new TarFile(file);
        try (var index = content("index.json")) {
            digest = JSON.readTree(index).at("/manifests/0/digest").asText();
        }
        manifest = json(digest);
    }

    /** Of the manifest: what names this very image. */
    public String digest() {
        return digest;
    }

    /** The image's configuration: platform, {@code config} and {@code rootfs}. */
    public JsonNode configuration() throws IOException {
        return json(manifest.at("/config/digest").asText());
    }

    public JsonNode manifest() {
        return manifest;
    }

    /** Of the layers, the lowest first. */
    public List<String> layers() {
        var digests = new ArrayList<String>();
        manifest.path("layers").forEach(layer -> digests.add(layer.path(DIGEST).asText()));
        return digests;
    }

    /** A layer's files as a tar that is not compressed. */
    public InputStream layer(String layer) throws IOException {
        return new GZIPInputStream(new BufferedInputStream(blob(layer)));
    }

    /** Names of everything in the file, so that nothing stands beside the image unseen. */
    public List<String> names() {
        return tar.getEntries().stream().map(TarArchiveEntry::getName).toList();
    }

    private JsonNode json(String blob) throws IOException {
        try (var in = blob(blob)) {
            return JSON.readTree(in);
        }
    }

    private InputStream blob(String name) throws IOException {
        var path = "blobs/" + name.replace(':', '/');
        try (var in = content(path)) {
            if (!Sha256.of(in).equals(name)) {
                throw new Unbuildable("A blob of the image isn't what its name says: " + name);
            }
        }
        return content(path);
    }

    private InputStream content(String path) throws IOException {
        for (var entry : tar.getEntries()) {
            if (entry.getName().equals(path)) {
                return tar.getInputStream(entry);
            }
        }
        throw new Unbuildable("The image has no " + path);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
