package se.samspel.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this service: files mounted from a secret, each the base64 of 32 random bytes. */
@ApplicationScoped
public class Keys {

    private final Path directory;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    Keys(@ConfigProperty(name = "samspel.keys.directory") String directory) {
        this.directory = Path.of(directory);
    }

    /** 32 bytes; throws {@link IllegalStateException} where the file is missing or no such key. */
    public byte[] key(String name) {
        return read.computeIfAbsent(name, this::read).clone();
    }

    private byte[] read(String name) {
        try {
            byte[] key =
                    Base64.getDecoder().decode(Files.readString(directory.resolve(name)).strip());
            if (key.length != 32) {
                throw new IllegalStateException("key " + name + " is not 32 bytes");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("key " + name + " can't be read from " + directory, e);
        }
    }
}
