package se.samspel.deploy.image;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a service's image stands on: fixed by its content, with {@code java} of JDK 25 on its PATH.
 */
public sealed interface BaseImage {

    /** Begins an image with what the base has. */
    JibContainerBuilder begin() throws IOException;

    /** The digest of the image or of the file, and of the machine's own JDK its version. */
    String identity() throws IOException;

    /** Whether anything is fetched. */
    default boolean isRemote() {
        return false;
    }

    /**
     * @param name {@code registry/repository@sha256:digest}
     * @throws Unbuildable where no digest fixes it: a tag alone may mean another image tomorrow
     */
    static BaseImage named(String name) {
        try {
            var reference = ImageReference.parse(name);
            if (reference.getDigest().isEmpty()) {
                throw new Unbuildable(
                        name + " has no digest; name the base as REPOSITORY@sha256:DIGEST");
            }
            return new Registered(reference);
        } catch (InvalidImageReferenceException notAName) {
            throw new Unbuildable("'" + name + "' is no image: REPOSITORY@sha256:DIGEST", notAName);
        }
    }

    /** In a registry; logins are those of the user's container configuration. */
    record Registered(ImageReference reference) implements BaseImage {

        @Override
        public JibContainerBuilder begin() throws FileNotFoundException {
            var logins = CredentialRetrieverFactory.forImage(reference, told -> {});
            return Jib.from(
                    RegistryImage.named(reference)
                            .addCredentialRetriever(logins.dockerConfig())
                            .addCredentialRetriever(logins.wellKnownCredentialHelpers()));
        }

        @Override
        public String identity() {
            return reference.getDigest().orElseThrow();
        }

        @Override
        public boolean isRemote() {
            return true;
        }
    }

    /** In a file, as {@code docker save} and {@code podman save} write it. */
    record Archived(Path tar) implements BaseImage {

        @Override
        public JibContainerBuilder begin() {
            if (!Files.isRegularFile(tar)) {
                throw new Unbuildable("There is no file " + tar);
            }
            return Jib.from(TarImage.at(tar));
        }

        @Override
        public String identity() throws IOException {
            return Sha256.of(tar);
        }
    }

    /**
     * The JDK of this machine with the C library it runs on: for trials, never patched by anyone.
     */
    record OfThisMachine(Path jdk) implements BaseImage {

        @Override
        public JibContainerBuilder begin() throws IOException {
            return new MachineBase(jdk).begin();
        }

        @Override
        public String identity() throws IOException {
            return "jdk " + new MachineBase(jdk).version();
        }
    }
}
