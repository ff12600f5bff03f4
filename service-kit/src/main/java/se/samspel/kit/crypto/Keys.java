package se.samspel.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this service: files mounted from a secret, each the base64 of 32 random bytes. */
@ApplicationScoped
public class Keys {

    private static final String CURRENT = "field-key.current";
    private static final Pattern FIELD_KEY = Pattern.compile("field-key\\.[0-9]{1,9}");

    private final Path directory;
    private final Set<String> there;
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    Keys(@ConfigProperty(name = "samspel.keys.directory") String directory) {
        this.directory = Path.of(directory);
        this.there = names(this.directory);
    }

    private static Set<String> names(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("keys can't be listed in " + directory, e);
        }
    }

    /** 32 bytes; throws {@link IllegalStateException} where the file is missing or no such key. */
    public byte[] key(String name) {
        return read.computeIfAbsent(name, this::read).clone();
    }

    /** As when the service started: all of its instances are to agree on it. */
    boolean has(String name) {
        return there.contains(name);
    }

    /**
     * Which field key wraps new data keys: the one that the file {@code field-key.current} names,
     * {@code field-key.1} where there is none. It is read each time: no instance has to start again.
     */
    String currentFieldKey() {
        Path named = directory.resolve(CURRENT);
        if (!Files.exists(named)) {
            return "field-key.1";
        }
        try {
            String name = Files.readString(named).strip();
            if (!FIELD_KEY.matcher(name).matches()) {
                throw new IllegalStateException(CURRENT + " names no field key");
            }
            return name;
        } catch (IOException e) {
            throw new IllegalStateException(CURRENT + " can't be read from " + directory, e);
        }
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
